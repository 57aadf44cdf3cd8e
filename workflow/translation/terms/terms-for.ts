import { database } from '@/platform/database'
import type { KnownTerm } from '@/workflow/checks/known-term'
import { withoutCodes } from '@/workflow/text/inline-code'
import { fallbackChain } from '@/workflow/text/language'
import { knownRendering } from './concept'
import type { TellingRendering } from './concept'
import { filedUnder, keysIn } from './keys'
import { termsVersionSql } from './terms-version'
import { openToSql } from './visible-concepts'

type About = {
  sourceLanguage: string
  targetLanguage: string
  /** What is still under embargo is known to its own release alone. */
  releaseId?: string
}

/** More concepts than any sentence says: what the look-up of one text takes at most. */
const most = 300

type Concept = Pick<KnownTerm, 'kind'> & { id: string; keep: boolean; renderings: TellingRendering[] }

/** A language's renderings of a concept, or those of the nearest language it falls back to. */
function nearest(rows: readonly TellingRendering[], chain: readonly string[]): TellingRendering[] {
  const says = (tag: string) => rows.filter(({ language }) => language === tag)
  const tag = chain.find((candidate) => says(candidate).some(({ status }) => status !== 'forbidden'))
  const wanted = tag ? says(tag).toSorted((a, b) => a.position - b.position) : []
  const taken = new Set(wanted.map(({ text }) => text))
  const forbidden = rows.filter(
    ({ language, status, text }) => status === 'forbidden' && chain.includes(language) && !taken.has(text),
  )
  return [...wanted, ...forbidden]
}

type Read = {
  version: number
  /** The number of a text from 1, and a concept one of whose forms has all its longer words among the text's keys. */
  found: [at: number, conceptId: string][]
  concepts: Concept[]
}

async function read(sourceTexts: readonly string[], about: About): Promise<Read> {
  const [from, into] = [fallbackChain(about.sourceLanguage), fallbackChain(about.targetLanguage)]
  const keys = sourceTexts.map((text) => [...keysIn(withoutCodes(text), about.sourceLanguage)])
  const lists = keys.map((each) => each.join('\n'))
  const filed = keys.map((each) => from.flatMap((tag) => each.map((key) => filedUnder(tag, key))).join('\n'))
  const [row] = await database.$queryRaw<[Read]>`
    WITH found AS MATERIALIZED (
      SELECT text.at, candidate."conceptId"
      FROM unnest(${lists}::text[], ${filed}::text[]) WITH ORDINALITY AS text(list, filed, at)
      CROSS JOIN LATERAL (
        SELECT string_to_array(text.list, E'\n') AS keys, string_to_array(text.filed, E'\n') AS filed
      ) AS has
      CROSS JOIN LATERAL (
        SELECT DISTINCT r."conceptId" FROM "Rendering" r
        WHERE r.keys && has.filed
          AND EXISTS (SELECT FROM unnest(r.needs) AS need WHERE string_to_array(need, ' ') <@ has.keys)
        LIMIT ${most}
      ) AS candidate
    )
    SELECT ${termsVersionSql(about)} AS version,
      (SELECT coalesce(json_agg(json_build_array(at, "conceptId")), '[]') FROM found) AS found,
      (
        SELECT coalesce(json_agg(json_build_object('id', concept.id, 'kind', concept.kind, 'keep', concept.keep,
          'renderings', renderings.all) ORDER BY concept.id), '[]')
        FROM "Concept" concept
        CROSS JOIN LATERAL (
          SELECT coalesce(json_agg(json_build_object('language', r.language, 'position', r.position, 'text', r.text,
            'status', r.status, 'caseRule', r."caseRule", 'gender', r.gender, 'forms', r.forms,
            'checked', r.checked)), '[]') AS "all"
          FROM "Rendering" r
          WHERE r."conceptId" = concept.id AND r.language = ANY(${[...from, ...into]})
        ) AS renderings
        WHERE concept.id IN (SELECT "conceptId" FROM found) AND ${openToSql(about.releaseId)}
      ) AS concepts`
  return row
}

function knownTerms(concepts: readonly Concept[], about: About): KnownTerm[] {
  const [from, into] = [fallbackChain(about.sourceLanguage), fallbackChain(about.targetLanguage)]
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
 * The concepts whose words may stand in each of these source texts, with what both languages say for them, and the
 * version of the terms they are of. Candidates: whether and where a term really stands is for `termsIn` to say. One
 * query, however many texts there are.
 * @param sourceTexts plain or coded text of `sourceLanguage`
 */
export async function versionedTermsFor(
  sourceTexts: readonly string[],
  about: About,
): Promise<{ terms: KnownTerm[][]; version: number }> {
  const { version, found, concepts } = await read(sourceTexts, about)
  const known = knownTerms(concepts, about)
  const byText = Map.groupBy(found, ([at]) => at)
  const terms = sourceTexts.map((_, index) => {
    const own = new Set(byText.get(index + 1)?.map(([, conceptId]) => conceptId))
    return known.filter(({ conceptId }) => own.has(conceptId))
  })
  return { terms, version }
}

/** The same, for those whom the version does not concern. */
export async function termsFor(sourceTexts: readonly string[], about: About): Promise<KnownTerm[][]> {
  return (await versionedTermsFor(sourceTexts, about)).terms
}
