import type { Refused } from '@/app/components/ask'

/** Why a deed is not done to one of many segments, worded under `review:bulk.why`. */
export type Why =
  | ('notLookedAt' | 'unchanged' | 'notConfirmed' | 'own' | 'notAllowed' | 'errors' | 'changed' | 'held')
  | ('typed' | 'notIdentical' | 'nothing' | 'unreachable' | 'other')

const ofWhy: Record<string, Why> = {
  not_looked_at: 'notLookedAt',
  unchanged: 'unchanged',
  state: 'notConfirmed',
  typed: 'typed',
  not_identical: 'notIdentical',
  own: 'own',
  nothing_to_take_back: 'nothing',
}

const ofReason: Partial<Record<Refused['reason'], Why>> = {
  not_allowed: 'notAllowed',
  has_errors: 'errors',
  changed_meanwhile: 'changed',
  not_found: 'changed',
  held_by_other: 'held',
  unreachable: 'unreachable',
  fault: 'unreachable',
  too_many: 'unreachable',
  not_signed_in: 'unreachable',
}

export function whyOf({ reason, detail }: Refused): Why {
  const known = reason === 'not_ready' || reason === 'not_allowed' ? ofWhy[String(detail.why)] : undefined
  return known ?? ofReason[reason] ?? 'other'
}
