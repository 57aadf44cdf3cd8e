import type { Race, RaceEvent, RaceTranslation } from './record'

/** Who has said what of a text, told from its events alone. */
type Told = { confirmer: string | null; approver: string | null; state: string; text: string }

const nobody: Told = { confirmer: null, approver: null, state: 'untranslated', text: '' }

/**
 * Texts that were approved against rule 1, at any moment: by one person alone, by whoever had confirmed them, or without
 * anybody having confirmed them since the last machine draft or the last change of their source. Judged from the events
 * alone, and compared in the end with what the rows say.
 */
export function againstRuleOne({ events, translations, oneStepLanguages }: Race): string[] {
  return translations.flatMap((translation) => {
    const isOneStep = oneStepLanguages.includes(translation.language)
    return judge(translation, { events: events.get(translation.id) ?? [], isOneStep })
  })
}

function judge(
  translation: RaceTranslation,
  { events, isOneStep }: { events: readonly RaceEvent[]; isOneStep: boolean },
): string[] {
  const against: string[] = []
  const told: Told[] = [nobody]
  for (const event of events) {
    if (event.deed === 'translation.save') continue
    const after = next(told, event)
    told.push(after)
    const fault = event.toState === 'approved' ? faultOf(told.at(-2)!, { event, after, isOneStep }) : null
    if (fault) against.push(`${translation.id}, version ${event.version}: ${fault}`)
  }
  const last = told.at(-1)!
  if (translation.state === 'approved' && translation.confirmedById !== last.confirmer)
    against.push(`${translation.id}: says another confirmer than its events`)
  if (translation.state === 'approved' && translation.approvedById !== last.approver)
    against.push(`${translation.id}: says another approver than its events`)
  return against
}

function next(told: readonly Told[], { deed, actorId, toState, text }: RaceEvent): Told {
  const before = told.at(-1)!
  const stands = { ...before, state: toState, text }
  switch (deed) {
    case 'translation.draft':
    case 'translation.reopen':
      return { ...stands, confirmer: null, approver: null }
    case 'translation.confirm':
      return { ...stands, confirmer: actorId, approver: toState === 'approved' ? actorId : null }
    case 'translation.approve':
      return { ...stands, approver: actorId }
    case 'translation.send_back':
      return { ...stands, approver: null }
    // As before the deed that is taken back, which is the last one.
    case 'translation.take_back':
      return told.at(-2) ?? nobody
    // A mended source carries everything over.
    default:
      return stands
  }
}

type Approved = { event: RaceEvent; after: Told; isOneStep: boolean }

function faultOf(before: Told, { event, after, isOneStep }: Approved): string | null {
  if (event.deed === 'translation.take_back' || event.deed === 'release.revise')
    return after.state === 'approved' && after.text === event.text ? null : 'approved as it never was'
  if (event.deed === 'translation.confirm') return isOneStep ? null : 'approved by confirming'
  if (event.deed !== 'translation.approve') return `approved by ${event.deed}`
  if (before.state !== 'awaiting_review') return `approved from ${before.state}`
  if (before.confirmer === null) return 'approved, and nobody had confirmed it'
  return before.confirmer === event.actorId ? 'approved by its confirmer' : null
}
