import { interfaceLanguage } from '@/app/i18n/texts'
import type { SignedIn } from '@/workflow/people/actor'
import { intakeDesk } from '@/workflow/intake/intake-desk'
import type { IntakeDesk } from '@/workflow/intake/intake-desk'
import { languageName } from '@/workflow/text/language'
import { nationName } from '@/workflow/text/nation'
import { engineOffers } from '@/workflow/translation/engine-offers'
import type { Offers } from '@/workflow/translation/engine-offers'

export type Choices = { desk: IntakeDesk; offers: Offers; names: Record<string, string>; personId: string }

/**
 * What an officer chooses from about a release. Names of nations and languages are given by the server, because
 * browsers name some of them differently.
 * @param sourceLanguage BCP 47; the office's own where absent
 */
export async function choicesFor(actor: SignedIn, sourceLanguage?: string): Promise<Choices> {
  const desk = await intakeDesk(actor)
  const languages = [...new Set(desk.nations.flatMap((nation) => nation.languages))]
  const offers = await engineOffers(actor, { sourceLanguage: sourceLanguage ?? desk.language, languages })
  const inLanguage = await interfaceLanguage()
  const names = Object.fromEntries([
    ...languages.map((tag) => [tag, languageName(tag, inLanguage)]),
    ...desk.nations.map(({ code }) => [code, nationName(code, inLanguage)]),
  ])
  return { desk, offers, names, personId: actor.personId }
}
