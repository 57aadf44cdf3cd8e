import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { SentenceProvenance } from './article'
import { assemble } from './assemble'
import type { Assembled } from './assemble'
import { pairsOf } from './pairs-of'
import type { LocalisationOfPairs, SourceAndTarget } from './pairs-of'

export type ArticleOf = Pick<
  LocalisationOfPairs,
  'releaseId' | 'language' | 'sourceLanguage' | 'revision'
> & {
  sentences: number
  /** Sentences not approved for the source as it now stands; 0 for the source's own page. */
  notApproved: number
  provenance: SentenceProvenance[]
  assembled: Assembled
  /** The same with the source's own words where a sentence has none yet, for looking at a page before it is ready. */
  provisional: Assembled
}

/**
 * The article of a localisation as the database has it now, with how each sentence came to be.
 * @throws Refusal `not_found`
 */
export const articleOf = async (localisationId: string, tx: Tx = database): Promise<ArticleOf> =>
  articleFrom(await pairsOf(localisationId, tx))

/** The same of a localisation that is loaded. Pure. */
export function articleFrom({ blocks, slug, ...localisation }: LocalisationOfPairs): ArticleOf {
  const { language, sourceLanguage } = localisation
  const isSource = language === sourceLanguage
  const pairs = blocks.flatMap((block) => block.pairs)
  const put = (textOf: (pair: SourceAndTarget) => string) =>
    assemble({
      language,
      sourceLanguage,
      slug,
      blocks: blocks.map(({ pairs, ...block }) => ({
        ...block,
        sentences: pairs.map((pair) => ({
          segmentId: pair.segmentId,
          text: textOf(pair),
          codes: pair.source.codes,
        })),
      })),
    })
  const assembled = put((pair) => (isSource ? pair.source.text : (pair.translation?.text ?? '')))
  return {
    ...localisation,
    sentences: pairs.length,
    notApproved: isSource ? 0 : pairs.filter((pair) => !isApproved(pair)).length,
    provenance: pairs.map((pair) => provenanceOf(pair, isSource)),
    assembled,
    provisional: assembled.article ? assembled : put((pair) => currentText(pair) ?? pair.source.text),
  }
}

/** A translation's text where there is one of the source as it now stands. */
export const currentText = ({ source, translation, joined }: SourceAndTarget): string | null =>
  translation &&
  translation.text.trim() !== '' &&
  translation.sourceVersion === source.version &&
  joined.every(({ sourceVersion, renders }) => sourceVersion === renders)
    ? translation.text
    : null

const isApproved = (pair: SourceAndTarget): boolean =>
  currentText(pair) !== null && pair.translation?.state === 'approved' && !pair.translation.stale

function provenanceOf(
  { segmentId, source, translation, joined }: SourceAndTarget,
  isSource: boolean,
): SentenceProvenance {
  const { origin = null, engine = null, confirmedById = null, approvedById = null } = translation ?? {}
  return {
    segmentId,
    sourceVersion: source.version,
    ...(joined.length > 0 && {
      joined: joined.map((one) => ({ segmentId: one.segmentId, sourceVersion: one.sourceVersion })),
    }),
    origin: isSource ? 'source' : (origin ?? 'person'),
    engine,
    confirmedById,
    approvedById,
    // An approved text that moves is no longer approved: its last change is its approval, or brought it back.
    approvedAt: translation?.state === 'approved' ? translation.changedAt.toISOString() : null,
    oneStep: translation?.oneStep ?? false,
    overridden: translation?.overridden ?? false,
  }
}
