import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { SourceText, Translation } from '@/prisma/generated/client'
import { Refusal } from '@/workflow/release/refusal'
import type { Block } from '@/workflow/text/block'
import { joinSources } from '@/workflow/text/joined'
import type { InlineCode } from '@/workflow/text/inline-code'

/**
 * One sentence of the current source, or several that the language says as one, and its translation where the language
 * has one. Of several the segment and the version are the first's.
 */
export type SourceAndTarget = {
  segmentId: string
  source: Pick<SourceText, 'version' | 'text'> & { codes: InlineCode[] }
  translation: Translation | undefined
  /** The sentences after the first that the translation says too, each with the version it renders of it. */
  joined: { segmentId: string; sourceVersion: number; renders: number }[]
}

export type BlockOfPairs = Omit<Block, 'content'> & { pairs: SourceAndTarget[] }

export type LocalisationOfPairs = {
  releaseId: string
  slug: string
  language: string
  sourceLanguage: string
  revision: { number: number; isCleared: boolean }
  /** In reading order. */
  blocks: BlockOfPairs[]
}

const withRelease = {
  release: { select: { id: true, slug: true, sourceLanguage: true, currentRevision: true } },
} as const

/**
 * A localisation sentence by sentence, as the current revision has it.
 * @throws Refusal `not_found`
 */
export async function pairsOf(localisationId: string, tx: Tx = database): Promise<LocalisationOfPairs> {
  const localisation = await tx.localisation.findUnique({
    where: { id: localisationId },
    include: withRelease,
  })
  if (!localisation) throw new Refusal('not_found')
  const { language, release } = localisation
  const { number, clearedAt, blocks } = await tx.revision.findUniqueOrThrow({
    where: { releaseId_number: { releaseId: release.id, number: release.currentRevision } },
    include: {
      blocks: {
        orderBy: { position: 'asc' },
        include: { placements: { orderBy: { position: 'asc' }, include: { source: true } } },
      },
    },
  })
  const translations = await tx.translation.findMany({ where: { localisationId } })
  const of = new Map(translations.map((translation) => [translation.segmentId, translation]))
  return {
    releaseId: release.id,
    slug: release.slug,
    language,
    sourceLanguage: release.sourceLanguage,
    revision: { number, isCleared: clearedAt !== null },
    blocks: blocks.map(({ kind, attributes, placements }) => ({
      ...(attributes as Omit<Block, 'kind' | 'content'>),
      kind,
      pairs: wholes(
        placements.map(({ segmentId, source: { version, text, codes } }) => ({
          segmentId,
          source: { version, text, codes: codes as InlineCode[] },
          translation: of.get(segmentId),
          joined: [],
        })),
      ),
    })),
  }
}

/** Puts what is joined to a sentence with it: a group stands together in its block. */
function wholes(pairs: SourceAndTarget[]): SourceAndTarget[] {
  const members = Map.groupBy(pairs, ({ translation }) => translation?.joinedToId ?? null)
  return (members.get(null) ?? []).map((first) => {
    const rest = (first.translation && members.get(first.translation.id)) ?? []
    if (rest.length === 0) return first
    return {
      ...first,
      source: { ...first.source, ...joinSources([first, ...rest].map(({ source }) => source)) },
      joined: rest.map(({ segmentId, source, translation }) => ({
        segmentId,
        sourceVersion: source.version,
        renders: translation!.sourceVersion,
      })),
    }
  })
}
