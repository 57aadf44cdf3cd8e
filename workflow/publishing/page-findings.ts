import { check } from '@/workflow/checks/check'
import type { Finding } from '@/workflow/checks/finding'
import { currentText } from './article-of'
import { pairsOf } from './pairs-of'

/** A finding of a page about to be signed off, with the sentence it is in. */
export type PageFinding = Finding & { segmentId: string; source: string; target: string }

/** Checks every sentence of a localisation anew, in reading order. The source's own page has none. */
export async function pageFindings(localisationId: string): Promise<PageFinding[]> {
  const { language, sourceLanguage, blocks } = await pairsOf(localisationId)
  if (language === sourceLanguage) return []
  return blocks
    .flatMap(({ pairs }) => pairs)
    .flatMap((pair) => {
      const target = currentText(pair) ?? ''
      const { segmentId, source } = pair
      const found = check({ source, target, sourceLanguage, targetLanguage: language })
      return found.map((finding) => ({ ...finding, segmentId, source: source.text, target }))
    })
}
