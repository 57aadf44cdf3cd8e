import { recorded } from '@/app/settings/activity/recorded'
import { roles } from '@/workflow/release/actor'
import { refusalReasons } from '@/workflow/release/refusal'
import { translationStates } from '@/workflow/release/state'
import type { Families } from './unused'

/**
 * Keys that app/ puts together from a code. Where the codes stand in a list, a text without a code is found; elsewhere
 * the compiler sees to it that every code has its text.
 */
export const families: Families = {
  'common:account.passwordOutcome.': 'typed',
  'common:places.': 'typed',
  'common:refusal.': [...refusalReasons, 'unreachable'],
  'common:role.': roles,
  'common:signIn.': 'typed',
  'common:state.': translationStates,
  'desk:act.': 'typed',
  'desk:board.': 'typed',
  'desk:draftingStop.': 'typed',
  'desk:finding.': 'typed',
  'desk:holder.': 'typed',
  'desk:pageState.': 'typed',
  'desk:releaseState.': 'typed',
  'desk:settled.': 'typed',
  'desk:signOff.': 'typed',
  'desk:step.': 'typed',
  'review:standing.': 'typed',
  'review:work.': 'typed',
  'settings:activity.deed.': recorded,
  'settings:engines.name.': 'typed',
  'settings:languages.frames.': 'typed',
  'settings:languages.rule.': 'typed',
  'settings:ledger.outcomes.': 'typed',
  'settings:pages.': 'typed',
  'settings:people.does.': roles,
  'settings:people.why.': 'typed',
}
