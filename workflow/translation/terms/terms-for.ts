import { database } from '@/platform/database'
import type { Rendering as RenderingRow } from '@/prisma/generated/client'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { fallbackChain } from '@/workflow/text/language'
import { withoutCodes } from '@/workflow/text/inline-code'
import { knownRendering } from './concept'
import { keysIn } from './keys'
import { openTo } from './visible-concepts'

type About = {
  sourceLanguage: string
  targetLanguage: string
  /** What is still under embargo is known to its own release alone. */
  releaseId?: string
}

/** More concepts than any release's text touches: what a look-up takes at most. */
const most = 5_000

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

/** A concept with the keys that each of its source forms needs. */
type Found = { known: KnownTerm; needed: readonly string[][] }

/** The concepts one of whose forms has all its longer words among these keys. */
async function candidates(keys: readonly string[], from: readonly string[]): Promise<string[]> {
  const rows = await database.$queryRaw<{ conceptId: string }[]>`
    SELECT DISTINCT "conceptId" FROM "Rendering"
    WHERE language = ANY(${from}) AND keys && ${keys}::text[]
      AND EXISTS (SELECT FROM unnest(needs) AS need WHERE string_to_array(need, ' ') <@ ${keys}::text[])
    LIMIT ${most}`
  return rows.map(({ conceptId }) => conceptId)
}

async function conceptsBy(keys: readonly string[], about: About): Promise<Found[]> {
  const [from, into] = [fallbackChain(about.sourceLanguage), fallbackChain(about.targetLanguage)]
  const concepts = await database.concept.findMany({
    where: { ...openTo(about.releaseId), id: { in: await candidates(keys, from) } },
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
    const known: KnownTerm = {
      ...{ conceptId: id, kind, ...(keep && { keep }) },
      source: source.map(knownRendering),
      target: target.map(knownRendering),
    }
    return [{ known, needed: source.flatMap(({ needs }) => needs.map((need) => need.split(' '))) }]
  })
}

/**
 * The concepts whose words may stand in each of these source texts, with what both languages say for them. Candidates:
 * whether and where a term really stands is for `termsIn` to say. Three queries, however many texts there are.
 * @param sourceTexts plain or coded text of `sourceLanguage`
 */
export async function termsFor(sourceTexts: readonly string[], about: About): Promise<KnownTerm[][]> {
  const keys = sourceTexts.map((text) => keysIn(withoutCodes(text), about.sourceLanguage))
  const all = new Set(keys.flatMap((each) => [...each]))
  if (all.size === 0) return sourceTexts.map(() => [])
  const concepts = await conceptsBy([...all], about)
  return keys.map((each) =>
    concepts
      .filter(({ needed }) => needed.some((form) => form.every((key) => each.has(key))))
      .map(({ known }) => known),
  )
}
