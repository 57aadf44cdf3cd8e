import { database, inTransaction } from '@/platform/database'
import type { ReviewRule } from '@/prisma/generated/client'
import { person } from '@/tests/fixtures/people'
import { begunRelease, block } from '@/tests/fixtures/releases'
import type { Actor, Role } from '@/workflow/release/actor'
import { moveTranslation } from '@/workflow/release/move-translation'
import type { TranslationState } from '@/workflow/release/state'
import type { Block } from '@/workflow/text/block'

/** How the languages of the race are reviewed. */
const rules: Record<string, ReviewRule> = { fr: 'two_people', de: 'strict', pt: 'one_step' }

export const oneStepLanguages = Object.keys(rules).filter((tag) => rules[tag] === 'one_step')

const subjects = ['The ministers', 'Two delegations', 'The engineers', 'Their hosts', 'The inspectors']
const deeds = [
  'met in Lisbon on Monday.',
  'signed the agreement.',
  'left before noon.',
  'will return in 2027.',
]

/** A title and sentences in paragraphs of their own; `changed` says which say something else than at first. */
export const sourceOf = (sentences: number, changed: ReadonlyMap<number, number>): Block[] => [
  block('title', 'Ministers meet in Lisbon'),
  ...Array.from({ length: sentences }, (_, at) => {
    const time = changed.get(at) ?? 0
    const again = time > 0 ? ` as agreed${' and planned'.repeat(time)}` : ''
    const said = `${subjects[at % subjects.length]} ${deeds[at % deeds.length]}`
    return block('paragraph', said.replace('.', `${again}.`))
  }),
]

export type Scene = {
  officer: Actor
  people: Actor[]
  releaseId: string
  localisations: { id: string; language: string }[]
  sentences: number
}

const rolesOf: Role[][] = [['translator'], ['reviewer'], ['translator', 'reviewer']]

/** A release begun in three languages, each segment drafted, and people who all work in all of them. */
export async function raceScene(people: number, sentences: number): Promise<Scene> {
  const officer = await person({ name: 'Olga Officer', roles: ['officer'] })
  for (const [tag, reviewRule] of Object.entries(rules))
    await database.language.upsert({ where: { tag }, create: { tag, reviewRule }, update: { reviewRule } })
  const { releaseId } = await begunRelease(officer, {
    blocks: sourceOf(sentences, new Map()),
    nations: ['FR', 'DE', 'PT'],
  })
  const localisations = await database.localisation.findMany({
    where: { releaseId, language: { in: Object.keys(rules) } },
    select: { id: true, language: true },
  })
  const staff: Actor[] = []
  for (let at = 0; at < people; at++) {
    const roles = rolesOf[at % rolesOf.length]!
    staff.push(await person({ name: `Person ${at}`, roles, languages: Object.keys(rules) }))
  }
  for (const { id } of await standing(localisations.map(({ id }) => id)))
    await draft(id, 'Ein erster Entwurf.')
  return { officer, people: staff, releaseId, localisations, sentences }
}

/** A machine drafts a text that nobody has confirmed. @returns whether nobody was faster */
export async function draft(id: string, text: string): Promise<void> {
  const translation = await database.translation.findUniqueOrThrow({ where: { id } })
  await inTransaction((tx) =>
    moveTranslation(tx, translation, {
      move: 'machine_draft',
      deed: 'translation.draft',
      actor: null,
      set: { text, sourceVersion: translation.sourceVersion, origin: 'machine', engine: 'races' },
    }),
  )
}

/** A segment as somebody sees it. */
export type Seen = {
  id: string
  localisationId: string
  language: string
  version: number
  state: TranslationState
  text: string
  sourceVersion: number
  confirmedById: string | null
  fingerprints: string[]
}

/** The segments of these localisations as they stand now, with what is found in them. */
export const standing = (localisationIds: readonly string[]): Promise<Seen[]> => database.$queryRaw<Seen[]>`
  SELECT translation.id, translation."localisationId", localisation.language, translation.version,
    translation.state::text, translation.text, placement."sourceVersion", translation."confirmedById",
    ARRAY(SELECT jsonb_array_elements(found.findings) ->> 'fingerprint') AS fingerprints
  FROM "Localisation" localisation
  JOIN "Release" release ON release.id = localisation."releaseId"
  JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
  JOIN "Block" block ON block."revisionId" = revision.id
  JOIN "Placement" placement ON placement."blockId" = block.id
  JOIN "Translation" translation
    ON translation."segmentId" = placement."segmentId" AND translation."localisationId" = localisation.id
  LEFT JOIN "SegmentFindings" found ON found."translationId" = translation.id
  WHERE localisation.id = ANY(${[...localisationIds]}::uuid[])
  ORDER BY translation.id`
