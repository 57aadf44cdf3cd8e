import type { House, Looking } from '@/evaluate/leaks/place'
import { everybody, readable } from './routes'

/** The first letters of a word: what is found by them has the whole word, and what repeats them has not. */
const halfOf = (word: string) => word.slice(0, Math.ceil(word.length / 2))

const asked = (words: string, localisationIds: string[]): [string, string][] => [
  ...['fr', 'es', 'nl'].flatMap((tag): [string, string][] => [
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

/** Memory, terms and concordance, asked as everybody for what begins like the last release's secrets and for what
 * stands beside them. */
export async function* searchAnswers(house: House): Looking {
  const localisationIds = Object.values(house.targets).map(({ localisationId }) => localisationId)
  const last = Object.values(house.targets).at(-1)
  const secrets = house.secrets.filter(({ of, what }) => of === last && what !== 'address')
  const words = [...secrets.map(({ word }) => halfOf(word)), 'spoke', 'ministers']
  for (const [who, actor, cookie] of await everybody(house))
    for (const word of words)
      for (const [deed, path] of asked(word, localisationIds))
        yield async () => {
          const response = await fetch(`${process.env.COMMUNIQUE_URL}${path}`, {
            headers: { cookie },
            redirect: 'manual',
          })
          const texts = [await response.text()]
          return { where: `${who}: ${path}`, texts, mayBeRead: readable(actor, deed, house) }
        }
}
