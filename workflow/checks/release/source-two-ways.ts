import { withoutCodes } from '@/workflow/text/inline-code'
import { mostPlaces } from './release-finding'
import type { ReleaseCheck } from './release-finding'

/** A text as it is compared: what differs in codes, in kinds of space or at its ends is the same text. */
const bare = (text: string): string => withoutCodes(text).normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

const hasWords = (text: string): boolean => /\p{L}/u.test(text)

/** One source, two translations: a reader who meets both wonders what the difference is. */
export const sourceTwoWays: ReleaseCheck = (texts) => {
  const bySource = Map.groupBy(texts, ({ source }) => bare(source.text))
  return [...bySource].flatMap(([source, same]) => {
    if (same.length < 2 || !hasWords(source)) return []
    const ways = [...Map.groupBy(same, ({ target }) => bare(target))].filter(([target]) => target !== '')
    if (ways.length < 2) return []
    const places = ways.map(([target, [first]]) => ({ segmentId: first!.segmentId, written: target }))
    return [
      {
        code: 'source_two_ways' as const,
        severity: 'warning' as const,
        places: places.slice(0, mostPlaces),
        values: { source },
      },
    ]
  })
}
