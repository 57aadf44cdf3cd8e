import type { Tx } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import { uncountGone } from '@/workflow/intake/place-translations'
import { frameTexts } from '@/workflow/publishing/frame-texts'
import { handOff } from '@/workflow/release/hand-off'
import { moveTranslations } from '@/workflow/release/move-translations'
import type { Moving } from '@/workflow/release/move-translations'
import type { InlineCode } from '@/workflow/text/inline-code'
import { codedBy, isOf } from './frame-segments'
import type { FrameRelease } from './sync-frame'

type Source = {
  segmentId: string
  key: string
  version: number
  text: string
  codes: InlineCode[]
  words: number
}

/** How texts came to be that the program brings with it. */
const engine = 'locales'

/**
 * Gives a language a translation of each of the frame's texts that it has: as the program brings it, a draft of a
 * machine. One whose source says something else now is a draft again.
 */
export async function syncLanguage(tx: Tx, release: FrameRelease, language: string): Promise<void> {
  const localisation = await tx.localisation.findUniqueOrThrow({
    where: { releaseId_language: { releaseId: release.id, language } },
    select: { id: true },
  })
  const sources = (await sourcesOf(tx, release)).filter(({ key }) => isOf(key, language))
  const own = (frameTexts as Record<string, Record<string, string>>)[language] ?? {}
  const existing = await tx.translation.findMany({ where: { localisationId: localisation.id } })
  const bySegment = new Map(existing.map((translation) => [translation.segmentId, translation]))
  const missing = sources.filter(({ segmentId }) => !bySegment.has(segmentId))
  await tx.translation.createMany({
    data: missing.map(({ segmentId, version, words }) => ({
      ...{ localisationId: localisation.id, segmentId, sourceVersion: version, words },
    })),
  })
  const made = await tx.translation.findMany({
    where: { localisationId: localisation.id, segmentId: { in: missing.map(({ segmentId }) => segmentId) } },
  })
  for (const translation of made) bySegment.set(translation.segmentId, translation)
  await uncountGone(tx, release)
  const moving = sources.flatMap((source) => {
    const text = own[source.key]
    const coded = text === undefined ? undefined : codedBy(text, source.codes)
    return movingOf(bySegment.get(source.segmentId)!, source, coded) ?? []
  })
  await moveTranslations(tx, moving)
  if (moving.length > 0) await handOff(tx, 'check-localisation', { localisationId: localisation.id })
}

/** What becomes of a translation; null where it stays as it is. */
function movingOf(translation: Translation, source: Source, text: string | undefined): Moving | null {
  const drafted = {
    ...{ text: text ?? '', origin: 'machine' as const, engine },
    sourceVersion: source.version,
  }
  if (translation.state === 'untranslated') {
    if (text === undefined) return null
    const change = { move: 'machine_draft', deed: 'translation.draft', actor: null, set: drafted } as const
    return { translation, change }
  }
  if (translation.sourceVersion === source.version || translation.stale) return null
  const nobody = { confirmedById: null, approvedById: null, oneStep: false, overridden: false }
  const set = text === undefined ? { ...nobody, stale: true } : { ...nobody, ...drafted, stale: false }
  return { translation, change: { move: 'source_changed', deed: 'translation.reopen', actor: null, set } }
}

const sourcesOf = (tx: Tx, { id, currentRevision }: FrameRelease): Promise<Source[]> =>
  tx.$queryRaw<Source[]>`
    SELECT segment.id AS "segmentId", segment.key, source.version, source.text, source.codes,
      greatest(1, regexp_count(source.text, '\\S+'))::int AS words
    FROM "Revision" revision
    JOIN "Block" block ON block."revisionId" = revision.id
    JOIN "Placement" placement ON placement."blockId" = block.id
    JOIN "Segment" segment ON segment.id = placement."segmentId" AND segment.key IS NOT NULL
    JOIN "SourceText" source ON source."segmentId" = segment.id AND source.version = placement."sourceVersion"
    WHERE revision."releaseId" = ${id}::uuid AND revision.number = ${currentRevision}
    ORDER BY block.position`
