export const translationStates = [
  'untranslated',
  'draft',
  'awaiting_review',
  'changes_requested',
  'approved',
] as const
export type TranslationState = (typeof translationStates)[number]

/** The deeds that move a translation. */
export type Move =
  | 'machine_draft'
  | 'confirm'
  | 'confirm_one_step'
  | 'approve'
  | 'override'
  | 'approve_afterwards'
  | 'send_back'
  | 'edit_after_confirming'
  | 'take_back'
  | 'regroup'
  | 'source_changed'

/**
 * Every legal move, listed once: from which states, to which. `before`: to how it stood before the deed taken back;
 * `given`: to what the texts that are joined or parted come to (workflow/review/group-state.ts). `override` stands in for
 * the second person, and `approve_afterwards` is that person's word after all.
 */
export const moves: Record<
  Move,
  { from: readonly TranslationState[]; to: TranslationState | 'before' | 'given' }
> = {
  machine_draft: { from: ['untranslated', 'draft'], to: 'draft' },
  confirm: { from: ['untranslated', 'draft', 'changes_requested'], to: 'awaiting_review' },
  confirm_one_step: { from: translationStates, to: 'approved' },
  approve: { from: ['awaiting_review'], to: 'approved' },
  override: { from: ['awaiting_review'], to: 'approved' },
  approve_afterwards: { from: ['approved'], to: 'approved' },
  send_back: { from: ['awaiting_review', 'approved'], to: 'changes_requested' },
  edit_after_confirming: { from: ['awaiting_review', 'approved'], to: 'awaiting_review' },
  take_back: { from: ['awaiting_review', 'changes_requested', 'approved'], to: 'before' },
  regroup: { from: translationStates, to: 'given' },
  source_changed: {
    from: ['untranslated', 'draft', 'awaiting_review', 'changes_requested', 'approved'],
    to: 'draft',
  },
}

const takenBack: readonly Move[] = [
  'confirm',
  'confirm_one_step',
  'approve',
  'approve_afterwards',
  'send_back',
  'edit_after_confirming',
]

/** Moves a person makes and may take back. */
export const mayBeTakenBack = (move: Move): boolean => takenBack.includes(move)

export const isLegal = (move: Move, from: TranslationState): boolean => moves[move].from.includes(from)
