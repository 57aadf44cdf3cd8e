import { database } from '@/platform/database'
import type { Rendering as RenderingRow } from '@/prisma/generated/client'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { fallbackChain } from '@/workflow/text/language'
import { withoutCodes } from '@/workflow/text/inline-code'
import { knownRendering } from './concept'
import { filedUnder, keysIn } from './keys'
import { openTo } from './visible-concepts'

type About = {
  sourceLanguage: string
  targetLanguage: string
  /** What is still under embargo is known to its own release alone. */
  releaseId?: string
}

/** More concepts than any sentence says: what the look-up of one text takes at most. */
const most = 300

/** A language's renderings of a concept, or those of the nearest language it falls back to. */
function nearest(rows: readonly RenderingRow[], chain: readonly string[]): RenderingRow[] {
  const says = (tag: string) => rows.filter(({ language }) => language === tag)
  const tag = chain.find((candidate) => says(candidate).some(({ status }) => status !== 'forbidden'))
  const wanted = tag ? says(tag).toSorted((a, b) => a.position - b.position) : []
  const taken = new Set(wanted.map(({ text }) => text))
  const forbidden = rows.filter(
    ({ language, status, text }) => status === 'forbidden' && chain.includes(language) && !taken.has(text),
  )
  return [...wanted, ...forbidden]
}

/** For each text the concepts one of whose forms has all its longer words among the text's keys. */
async function candidates(
  keys: readonly ReadonlySet<string>[],
  from: readonly string[],
): Promise<string[][]> {
  const lists = keys.map((each) => [...each].join('\n'))
  const filed = keys.map((each) =>
    from.flatMap((tag) => [...each].map((key) => filedUnder(tag, key))).join('\n'),
  )
  const rows = await database.$queryRaw<{ at: number; conceptId: string }[]>`
    SELECT text.at::int, found."conceptId"
    FROM unnest(${lists}::text[], ${filed}::text[]) WITH ORDINALITY AS text(list, filed, at)
    CROSS JOIN LATERAL (
      SELECT string_to_array(text.list, E'\n') AS keys, string_to_array(text.filed, E'\n') AS filed
    ) AS has
    CROSS JOIN LATERAL (
      SELECT DISTINCT r."conceptId" FROM "Rendering" r
      WHERE r.keys && has.filed
        AND EXISTS (SELECT FROM unnest(r.needs) AS need WHERE string_to_array(need, ' ') <@ has.keys)
      LIMIT ${most}
    ) AS found`
  const byText = Map.groupBy(rows, ({ at }) => at)
  return keys.map((_, index) => (byText.get(index + 1) ?? []).map(({ conceptId }) => conceptId))
}

async function conceptsBy(ids: readonly string[], about: About): Promise<KnownTerm[]> {
  const [from, into] = [fallbackChain(about.sourceLanguage), fallbackChain(about.targetLanguage)]
  const concepts = await database.concept.findMany({
    where: { ...openTo(about.releaseId), id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      kind: true,
      keep: true,
      renderings: { where: { language: { in: [...from, ...into] } } },
    },
    orderBy: { id: 'asc' },
  })
  return concepts.flatMap(({ id, kind, keep, renderings }) => {
    const source = nearest(renderings, from)
    const target = nearest(renderings, into)
    if (source.length === 0 || (target.length === 0 && !keep)) return []
    return [
      {
        ...{ conceptId: id, kind, ...(keep && { keep }) },
        source: source.map(knownRendering),
        target: target.map(knownRendering),
      },
    ]
  })
}

/**
 * The concepts whose words may stand in each of these source texts, with what both languages say for them. Candidates:
 * whether and where a term really stands is for `termsIn` to say. Three queries, however many texts there are.
 * @param sourceTexts plain or coded text of `sourceLanguage`
 */
export async function termsFor(sourceTexts: readonly string[], about: About): Promise<KnownTerm[][]> {
  const keys = sourceTexts.map((text) => keysIn(withoutCodes(text), about.sourceLanguage))
  if (keys.every((each) => each.size === 0)) return sourceTexts.map(() => [])
  const found = await candidates(keys, fallbackChain(about.sourceLanguage))
  const concepts = await conceptsBy(found.flat(), about)
  return found.map((ids) => {
    const own = new Set(ids)
    return concepts.filter(({ conceptId }) => own.has(conceptId))
  })
}
