import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { uncountGone } from '@/workflow/intake/place-translations'
import { storeBlocks } from '@/workflow/intake/store-blocks'
import type { PlacedBlock } from '@/workflow/intake/store-blocks'
import { frameLanguages } from '@/workflow/publishing/frame'
import { plain } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import { frameSegments } from './frame-segments'
import type { FrameSegment } from './frame-segments'
import { syncLanguage } from './sync-language'

/** Nobody: the program itself brings its texts in. */
const program = '00000000-0000-0000-0000-000000000000'

const title = 'Fixed texts of the pages'
const slug = 'fixed-texts-of-the-pages'

export type FrameRelease = { id: string; currentRevision: number }

/** The release that the readers' frame is reviewed as; null where nobody has asked for it yet. */
export const frameRelease = (tx: Tx): Promise<FrameRelease | null> =>
  tx.release.findFirst({ where: { kind: 'frame' }, select: { id: true, currentRevision: true } })

/**
 * Brings the fixed texts of this version of the program to where people review them, in every language they are written
 * in: what is new is added, what says something else is opened again, and what stayed keeps its approval.
 * @param segments those of this version
 * @param languages BCP 47
 */
export async function syncFrame(
  segments: readonly FrameSegment[] = frameSegments(),
  languages: readonly string[] = frameLanguages,
): Promise<FrameRelease> {
  const release = await inTransaction((tx) => ensureFrame(tx, segments))
  for (const language of languages)
    if (language !== 'en') await inTransaction((tx) => syncLanguage(tx, release, language))
  await inTransaction((tx) => uncountGone(tx, release))
  return release
}

/** Sees to it that there is the release, with the texts of this version. */
export async function ensureFrame(
  tx: Tx,
  segments: readonly FrameSegment[] = frameSegments(),
): Promise<FrameRelease> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('frame release', 0))`
  return revise(tx, (await frameRelease(tx)) ?? (await makeRelease(tx)), segments)
}

async function makeRelease(tx: Tx): Promise<FrameRelease> {
  const release = await tx.release.create({
    data: {
      kind: 'frame',
      state: 'in_translation',
      sourceLanguage: 'en',
      slug,
      createdById: program,
      currentRevision: 0,
    },
    select: { id: true, currentRevision: true },
  })
  const languages = frameLanguages.map((language) => ({ language, releaseId: release.id }))
  await tx.language.createMany({ data: frameLanguages.map((tag) => ({ tag })), skipDuplicates: true })
  await tx.localisation.createMany({ data: languages })
  return release
}

type Placed = { key: string | null; segmentId: string; version: number; text: string; codes: InlineCode[] }

/** A revision of the release, where its texts are not those it has. */
async function revise(
  tx: Tx,
  release: FrameRelease,
  segments: readonly FrameSegment[],
): Promise<FrameRelease> {
  const placed = await tx.$queryRaw<Placed[]>`
    SELECT segment.key, segment.id AS "segmentId", source.version, source.text, source.codes
    FROM "Revision" revision
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "Segment" segment ON segment.id = placement."segmentId"
    JOIN "SourceText" source ON source."segmentId" = segment.id AND source.version = placement."sourceVersion"
    WHERE revision."releaseId" = ${release.id}::uuid AND revision.number = ${release.currentRevision}
    ORDER BY block.position`
  const byKey = new Map(placed.map((row) => [row.key, row]))
  const named = [{ key: null, content: plain(title) }, ...segments]
  const blocks = named.map(({ key, content }) => blockOf(key, content, byKey.get(key)))
  const isSame =
    placed.length === blocks.length && blocks.every(({ segments: [segment] }) => segment?.fresh === null)
  if (isSame) return release
  const number = release.currentRevision + 1
  const now = await databaseNow(tx)
  const revision = await tx.revision.create({
    data: {
      ...{ releaseId: release.id, number, grade: number === 1 ? 'first' : 'content' },
      ...{ createdById: program, clearedAt: now },
    },
  })
  await storeBlocks(tx, { releaseId: release.id, revisionId: revision.id }, blocks)
  const keys = named.flatMap(({ key }, at) => (key ? [{ key, id: blocks[at]!.segments[0]!.segmentId }] : []))
  await tx.$executeRaw`
    UPDATE "Segment" segment SET key = named.key
    FROM unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ key }) => key)}::text[]) AS named (id, key)
    WHERE segment.id = named.id AND segment.key IS NULL`
  await tx.release.update({
    where: { id: release.id },
    data: { currentRevision: number, version: { increment: 1 } },
  })
  return { ...release, currentRevision: number }
}

function blockOf(
  key: string | null,
  content: FrameSegment['content'],
  known: Placed | undefined,
): PlacedBlock {
  const block = { kind: key === null ? ('title' as const) : ('paragraph' as const), content }
  if (!known)
    return {
      block,
      segments: [{ segmentId: crypto.randomUUID(), sourceVersion: 1, content, fresh: 'segment' }],
    }
  const isSame = known.text === content.text && writtenCodes(known.codes) === writtenCodes(content.codes)
  const { segmentId, version } = known
  return {
    block,
    segments: [
      { segmentId, content, sourceVersion: isSame ? version : version + 1, fresh: isSame ? null : 'version' },
    ],
  }
}

const writtenCodes = (codes: readonly InlineCode[]): string =>
  codes.map((code) => (code.type === 'private_use' ? code.character : '')).join('\n')
