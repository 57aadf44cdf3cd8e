import { expect, test } from 'vitest'
import { whyOf } from '@/app/review/[localisationId]/bulk/why'
import type { Why } from '@/app/review/[localisationId]/bulk/why'
import type { Refused } from '@/app/components/ask'

test.each<[Refused['reason'], string | undefined, Why]>([
  ['not_ready', 'not_looked_at', 'notLookedAt'],
  ['not_ready', 'unchanged', 'unchanged'],
  ['not_ready', 'state', 'notConfirmed'],
  ['not_ready', 'typed', 'typed'],
  ['not_allowed', 'own', 'own'],
  ['not_allowed', 'work', 'notAllowed'],
  ['not_allowed', undefined, 'notAllowed'],
  ['has_errors', undefined, 'errors'],
  ['changed_meanwhile', 'joined', 'changed'],
  ['held_by_other', undefined, 'held'],
  ['unreachable', undefined, 'unreachable'],
  ['too_early', undefined, 'other'],
  ['not_ready', undefined, 'other'],
])('%s %s is worded as %s', (reason, why, wanted) => {
  expect(whyOf({ reason, detail: why === undefined ? {} : { why } })).toBe(wanted)
})
