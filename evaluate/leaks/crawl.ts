import type { House, Places } from './place'
import { errorAnswers } from './places/errors'
import { flightAnswers } from './places/flights'
import { assets, jobs, letters, logLines, records, storedPages } from './places/kept'
import { readersAnswers } from './places/readers'
import { routeAnswers } from './places/routes'
import { searchAnswers } from './places/searches'
import { found } from './secret'

/** Every kind of place a secret could come out at. */
export const allPlaces = {
  'routes, as everybody': routeAnswers,
  'pages fetched by scripts': flightAnswers,
  'memory, terms, concordance': searchAnswers,
  'errors and near misses': errorAnswers,
  "readers' addresses": readersAnswers,
  'page store': storedPages,
  assets,
  mail: letters,
  jobs,
  records,
  logs: logLines,
} satisfies Record<string, Places>

export type PlaceKind = keyof typeof allPlaces

export type Crawled = {
  looked: Map<PlaceKind, number>
  leaks: { kind: PlaceKind; where: string; words: string[] }[]
}

/** Places looked at together: more keep no machine of today busier. */
const atOnce = 4

/** Looks at every place of these kinds, and lists where a secret stands that may not be read there. */
export async function crawl(house: House, kinds = Object.keys(allPlaces) as PlaceKind[]): Promise<Crawled> {
  const looked = new Map<PlaceKind, number>()
  const leaks: Crawled['leaks'] = []
  for (const kind of kinds) {
    let count = 0
    const places = allPlaces[kind](house)
    const walk = async () => {
      for (;;) {
        const { value: look, done } = await places.next()
        if (done) return
        const { where, texts, mayBeRead } = await look()
        count += 1
        const leaked = found(house.secrets, texts).filter((secret) => !mayBeRead(secret))
        if (leaked.length > 0) leaks.push({ kind, where, words: leaked.map(({ word }) => word) })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, walk))
    looked.set(kind, count)
  }
  return { looked, leaks }
}
