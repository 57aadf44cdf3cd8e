import { quotationMarks } from '@/workflow/checks/quotation-marks'
import { withoutCodes } from '@/workflow/text/inline-code'
import { joinsWithoutSpace } from '@/workflow/text/language'
import type { PlacedText, ReleaseCheck } from './release-finding'

const together = (texts: readonly string[], space: string) =>
  texts.map((text) => withoutCodes(text).trim()).join(space)

/**
 * A quotation that opens in one sentence and closes in a later one of its block is one: over the block its marks must
 * open and close as the source's do, wherever the sentences were parted.
 */
export const quotationAcross: ReleaseCheck = (texts, knowledge) => {
  const { tag: sourceLanguage } = knowledge.source
  const { tag: targetLanguage } = knowledge.target
  const isUnlike = (source: string, target: string): boolean => {
    const pair = { source: { text: source, codes: [] }, target, sourceLanguage, targetLanguage }
    return quotationMarks(pair, knowledge).length > 0
  }
  /** Whether a text leaves a quotation open or closes one it did not open: beside one without marks it differs. */
  const isOpen = (source: string): boolean => {
    const pair = {
      source: { text: '', codes: [] },
      target: source,
      sourceLanguage,
      targetLanguage: sourceLanguage,
    }
    return quotationMarks(pair, knowledge).length > 0
  }
  const space = joinsWithoutSpace(targetLanguage) ? '' : ' '
  const blocks = Map.groupBy(texts, ({ block }) => block)
  return [...blocks.values()].flatMap((block) => {
    const parts = block.filter(({ source }) => isOpen(source.text))
    if (parts.length < 2 || block.some(({ target }) => target.trim() === '')) return []
    const source = together(sourcesOf(block), ' ')
    const target = together(
      block.map((text) => text.target),
      space,
    )
    if (isOpen(source) || !isUnlike(source, target)) return []
    const ends = [parts[0]!, parts.at(-1)!]
    return [
      {
        code: 'quotation_across' as const,
        severity: 'warning' as const,
        places: ends.map(({ segmentId, target: written }) => ({ segmentId, written })),
        values: {},
      },
    ]
  })
}

const sourcesOf = (block: readonly PlacedText[]) => block.map(({ source }) => source.text)
