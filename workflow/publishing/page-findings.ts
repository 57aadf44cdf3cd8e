import type { Finding } from '@/workflow/checks/finding'
import { checkTexts } from '@/workflow/review/check-texts'
import { currentText } from './article-of'
import { pairsOf } from './pairs-of'

/** A finding of a page about to be signed off, with the sentence it is in. */
export type PageFinding = Finding & { segmentId: string; source: string; target: string }

/**
 * Checks every sentence of a localisation anew, in reading order, and leaves out what was dismissed on exactly that
 * text. The source's own page has none.
 */
export async function pageFindings(localisationId: string): Promise<PageFinding[]> {
  const { releaseId, language, sourceLanguage, blocks } = await pairsOf(localisationId)
  if (language === sourceLanguage) return []
  const pairs = blocks.flatMap((block) => block.pairs)
  const checked = await checkTexts(
    pairs.map((pair) => ({
      releaseId,
      versions: null,
      translationId: pair.translation?.id ?? null,
      confirmedById: pair.translation?.confirmedById ?? null,
      pair: {
        source: pair.source,
        target: currentText(pair) ?? '',
        sourceLanguage,
        targetLanguage: language,
      },
    })),
  )
  return pairs.flatMap(({ segmentId, source }, index) => {
    const { text, open } = checked[index]!
    return open.map((finding) => ({ ...finding, segmentId, source: source.text, target: text.pair.target }))
  })
}
