import { z } from 'zod'
import { database } from '@/platform/database'
import type { EngineRule, Grade } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { may } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import type { Block } from '@/workflow/text/block'
import type { CodedText } from '@/workflow/text/inline-code'
import { partNote, wordsOfNote } from './change-note'
import { loadRevision } from './load-revision'
import type { LoadedBlock } from './load-revision'
import { releaseHead } from './release-head'
import type { ReleaseHead } from './release-head'
import { sourceFindings } from './source-findings'
import type { SourceFinding } from './source-findings'

export const sourceInput = z.object({
  releaseId: z.uuid(),
  /** A revision's number; the current one where absent. */
  revision: z.coerce.number().int().min(1).optional(),
})

export type ShownSegment = {
  segmentId: string
  content: CodedText
  /** Against the revision before: absent where it says the same. */
  change?: { kind: 'new' } | { kind: 'changed'; before: CodedText }
}

export type ListedRevision = {
  number: number
  grade: Grade
  author: string
  createdAt: string
  cleared: { by: string; at: string } | null
}

export type ReleaseSettings = {
  slug: string
  slugFixed: boolean
  nations: string[]
  engineRule: EngineRule
  namedPeople: string[]
}

export type SourcePage = {
  release: ReleaseHead
  settings: ReleaseSettings
  /** The revision shown. */
  revision: number
  blocks: { block: Block; segments: ShownSegment[] }[]
  /** What it tells readers it corrects; it is none of the text. */
  note: string | null
  /** Segments the revision before had and this one has not. */
  gone: CodedText[]
  findings: SourceFinding[]
  /** Latest first. */
  revisions: ListedRevision[]
  mayClear: boolean
}

/**
 * A release's source: one revision with what it changed, what looks wrong in it, and all revisions there were.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function sourceOf(
  actor: Actor,
  { releaseId, revision }: z.infer<typeof sourceInput>,
): Promise<SourcePage> {
  const release = await releaseHead(actor, releaseId)
  const number = revision ?? release.revision
  const [shown, before, revisions, settings, subject] = await Promise.all([
    loadRevision(releaseId, number),
    number > 1 ? loadRevision(releaseId, number - 1) : null,
    listRevisions(releaseId),
    settingsOf(releaseId),
    releaseSubject(releaseId),
  ])
  const { text, note } = partNote(shown.blocks)
  const isCurrent = number === release.revision
  return {
    release,
    settings,
    revision: number,
    ...compared(text, before && partNote(before.blocks).text),
    note: wordsOfNote(note),
    findings: sourceFindings(
      text.map(({ block }) => block),
      release.sourceLanguage,
    ),
    revisions,
    mayClear:
      isCurrent &&
      !shown.clearedAt &&
      may(actor, 'release.clear', { ...subject, authorId: shown.createdById }),
  }
}

function compared(shown: LoadedBlock[], before: LoadedBlock[] | null) {
  const segmentsOf = (blocks: LoadedBlock[]) => blocks.flatMap(({ segments }) => segments)
  const earlier = new Map(before && segmentsOf(before).map((segment) => [segment.segmentId, segment]))
  const present = new Set(segmentsOf(shown).map(({ segmentId }) => segmentId))
  const changeOf = (segmentId: string, content: CodedText): ShownSegment['change'] => {
    const old = earlier.get(segmentId)
    if (!before || (old && saysTheSame(old.content, content))) return undefined
    return old ? { kind: 'changed', before: old.content } : { kind: 'new' }
  }
  const blocks = shown.map(({ block, segments }) => ({
    block,
    segments: segments.map(({ segmentId, content }): ShownSegment => {
      const change = changeOf(segmentId, content)
      return { segmentId, content, ...(change && { change }) }
    }),
  }))
  const gone = [...earlier.values()].filter(({ segmentId }) => !present.has(segmentId))
  return { blocks, gone: gone.map(({ content }) => content) }
}

/** Another space after a sentence is a text of its own, and no change to a reader. */
const saysTheSame = (before: CodedText, after: CodedText): boolean =>
  before.text.trimEnd() === after.text.trimEnd() &&
  JSON.stringify(before.codes) === JSON.stringify(after.codes)

async function listRevisions(releaseId: string): Promise<ListedRevision[]> {
  const rows = await database.revision.findMany({
    where: { releaseId },
    orderBy: { number: 'desc' },
    take: 100,
  })
  const people = await namesOf(rows.flatMap((row) => [row.createdById, row.clearedById]))
  return rows.map(({ number, grade, createdById, createdAt, clearedById, clearedAt }) => ({
    number,
    grade,
    author: people.get(createdById) ?? '',
    createdAt: createdAt.toISOString(),
    cleared:
      clearedById && clearedAt ? { by: people.get(clearedById) ?? '', at: clearedAt.toISOString() } : null,
  }))
}

async function settingsOf(releaseId: string): Promise<ReleaseSettings> {
  const { slug, slugFixedAt, nations, engineRule, access } = await database.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: { access: { select: { personId: true } } },
  })
  return {
    slug,
    slugFixed: slugFixedAt !== null,
    nations,
    engineRule,
    namedPeople: access.map(({ personId }) => personId),
  }
}
