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
  'desk:asked.no_': 'typed',
  'desk:asked.yes_': 'typed',
  'desk:board.': 'typed',
  'desk:draftingStop.': 'typed',
  'desk:embargoReason.': 'typed',
  'desk:facts.': 'typed',
  'desk:facts.kind.': 'typed',
  'desk:facts.verdict.': 'typed',
  'findings:finding.': 'typed',
  'findings:releaseFinding.': 'typed',
  'desk:grade.': 'typed',
  'desk:holder.': 'typed',
  'desk:label.': 'typed',
  'desk:pageState.': 'typed',
  'desk:releaseState.': 'typed',
  'desk:settled.': 'typed',
  'desk:signOff.': 'typed',
  'desk:source.': 'typed',
  'desk:sourceFinding.': 'typed',
  'desk:step.': 'typed',
  'desk:typoFact.': 'typed',
  'desk:why.': 'typed',
  'review:answer.': 'typed',
  'review:block.': 'typed',
  'review:category.': 'typed',
  'review:character.': 'typed',
  'review:code.': 'typed',
  'review:filter.': 'typed',
  'review:finding.': 'typed',
  'review:history.': 'typed',
  'review:keys.': 'typed',
  'review:not.': 'typed',
  'review:origin.': 'typed',
  'review:saved.': 'typed',
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
  'settings:terms.': 'typed',
}
