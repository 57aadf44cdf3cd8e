import pg from 'pg'
import { sentences } from '@/bench/findings/sentences'
import type { Work } from '@/workflow/review/work'

/** A segment that waits for somebody, as the bench knows it. */
export type Task = {
  translationId: string
  version: number
  /** What its translator makes of it in the end. */
  text: string
}

/** Everything of one localisation that waits for one kind of work, in reading order. */
export type OpenLocalisation = { localisationId: string; language: string; work: Work; tasks: Task[] }

type Row = {
  id: string
  localisationId: string
  language: string
  state: string
  version: number
  source: string
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

const patterns = sentences.en.map(
  (one) => new RegExp(`^${escaped(one).replace('#', String.raw`(\d+)`)}$`, 'u'),
)

/** How people put a sentence of the bench into their language. */
function translated(source: string, language: string): string {
  const at = patterns.findIndex((pattern) => pattern.test(source))
  const [, number = ''] = patterns[at]!.exec(source)!
  return sentences[language]![at]!.replace('#', number)
}

/** What is open in the database, the oldest releases first. */
export async function readWorkBook(url: string, most = 1_000_000): Promise<OpenLocalisation[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Row>(
    `SELECT translation.id, "localisationId", localisation.language, translation.state, translation.version,
       source.text AS source
     FROM "Release" release
     JOIN "Localisation" localisation ON localisation."releaseId" = release.id
     JOIN "Translation" translation ON translation."localisationId" = localisation.id
     JOIN "SourceText" source ON source."segmentId" = translation."segmentId"
     JOIN "Placement" placement ON placement."segmentId" = translation."segmentId"
     JOIN "Block" block ON block.id = placement."blockId"
     WHERE release.state = 'in_translation' AND translation.state IN ('draft', 'awaiting_review')
     ORDER BY release.id, localisation.id, block.position LIMIT $1`,
    [most],
  )
  await client.end()
  return [...Map.groupBy(rows, ({ localisationId }) => localisationId)].map(([localisationId, own]) => ({
    localisationId,
    language: own[0]!.language,
    work: own[0]!.state === 'draft' ? ('translate' as const) : ('review' as const),
    tasks: own.map(({ id, version, source, language }) => ({
      translationId: id,
      version,
      text: translated(source, language),
    })),
  }))
}

/** The same with a word less, no name and no number: what a reviewer makes of it. */
export const shortened = (text: string): string => text.replace(/ \p{Ll}{4,}(?= )/u, '')
