import { withoutCodes } from '@/workflow/text/inline-code'
import { countWords } from '@/workflow/text/words'

/** A single mark before a word opens a quotation; after a letter it may be an apostrophe. */
const marks = /["“”„‟«»‹›「」『』]|(?<![\p{L}\p{N}])['‘‚](?=[\p{L}\p{N}])/gu

const marksIn = (text: string): string => text.match(marks)?.join('') ?? ''

/** How many words stand within quotation marks, and how many outside. */
function wordsAround(text: string, language: string): { within: number; outside: number } {
  const parts = text.split(marks).map((part) => countWords(part, language))
  const sum = (odd: number) =>
    parts.reduce((total, words, index) => total + (index % 2 === odd ? words : 0), 0)
  return { within: sum(1), outside: sum(0) }
}

/** Whether a change touches quotation marks, or moves one so that something else is quoted. */
export function quotationsMoved(before: string, after: string, language: string): boolean {
  const [old, fresh] = [withoutCodes(before), withoutCodes(after)]
  if (marksIn(old) !== marksIn(fresh)) return true
  const [was, is] = [wordsAround(old, language), wordsAround(fresh, language)]
  return was.within !== is.within && was.outside !== is.outside
}
