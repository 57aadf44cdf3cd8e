import type { House, Look } from '@/evaluate/leaks/place'
import { everybody, readable } from './routes'

/** The first letters of a word: what is found by them has the whole word, and what repeats them has not. */
const halfOf = (word: string) => word.slice(0, Math.ceil(word.length / 2))

const asked = (words: string, localisationIds: string[]): [string, string][] => [
  ...['fr', 'uk', 'pl'].flatMap((tag): [string, string][] => [
    ['memory.read', `/api/v1/memory/units?targetLanguage=${tag}&words=${words}`],
    ['memory.search', `/settings/memory?targetLanguage=${tag}&words=${words}`],
  ]),
  ['term.search', `/api/v1/terms?search=${words}`],
  ['term.search', `/settings/terms?search=${words}`],
  ...localisationIds.flatMap((id): [string, string][] => [
    ['work.read', `/api/v1/localisations/${id}/concordance?words=${words}&side=source`],
    ['work.read', `/api/v1/localisations/${id}/concordance?words=${words}&side=target`],
  ]),
]

/** Memory, terms and concordance, asked as everybody for what begins like each secret and for what stands beside it. */
export async function* searchAnswers(house: House): AsyncGenerator<Look> {
  const localisationIds = Object.values(house.targets).map(({ localisationId }) => localisationId)
  const words = new Set([...house.secrets.map(({ word }) => halfOf(word)), 'spoke', 'ministers'])
  for (const [who, actor, cookie] of await everybody(house))
    for (const word of words)
      for (const [deed, path] of asked(word, localisationIds)) {
        const response = await fetch(`${process.env.COMMUNIQUE_URL}${path}`, {
          headers: { cookie },
          redirect: 'manual',
        })
        yield {
          where: `${who}: ${path}`,
          texts: [await response.text()],
          mayBeRead: readable(actor, deed, house),
        }
      }
}
