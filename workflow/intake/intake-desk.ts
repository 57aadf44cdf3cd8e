import { env } from '@/platform/env'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { NationLanguages } from '@/workflow/text/nation'
import { peopleToName } from './named-people'
import type { Nameable } from './named-people'
import { partnersOffered } from './nations'

/** What someone chooses from who brings a release in. */
export type IntakeDesk = {
  nations: NationLanguages[]
  people: Nameable[]
  /** The office's own, an embargo's first guess. */
  zone: string
  /** BCP 47 */
  language: string
}

export async function intakeDesk(actor: Actor): Promise<IntakeDesk> {
  mustBeAllowed(actor, 'release.import')
  const [nations, people] = await Promise.all([partnersOffered(), peopleToName(actor)])
  return { nations, people, zone: env.COMMUNIQUE_ZONE, language: env.COMMUNIQUE_OFFICE_LANGUAGE }
}
