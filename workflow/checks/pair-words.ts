import { withoutCodes } from '@/workflow/text/inline-code'
import { wordsOf } from '@/workflow/text/words'
import type { Pair } from './finding'

/** A word with its place, UTF-16 offsets, end exclusive. */
export type Word = { text: string; start: number; end: number }

type PairWords = { source: readonly Word[]; target: readonly Word[] }

const lettered = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu

/** Languages that write no space between words. */
const unspaced = /^(?:ja|zh|th|lo|km|my|yue)(?:-|$)/u

export const isUnspaced = (language: string): boolean => unspaced.test(language)

function read(text: string, language: string): Word[] {
  if (isUnspaced(language)) return readUnspaced(text, language)
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(lettered))
    words.push({ text: word, start: index, end: index + word.length })
  return words
}

function readUnspaced(text: string, language: string): Word[] {
  let at = 0
  return wordsOf(text, language).map((word) => {
    const start = text.indexOf(word, at)
    at = start + word.length
    return { text: word, start, end: at }
  })
}

const known = new WeakMap<Pair, PairWords>()

/** The words of a pair, read once for all checks: runs of letters, by dictionary where no spaces are written. */
export function wordsOfPair(pair: Pair): PairWords {
  const before = known.get(pair)
  if (before) return before
  const words = {
    source: read(pair.source.text, pair.sourceLanguage),
    target: read(pair.target, pair.targetLanguage),
  }
  known.set(pair, words)
  return words
}

export const bareText = (text: string): string => withoutCodes(text).trim().replaceAll(/\s+/gu, ' ')

export const baseOf = (language: string): string => language.split('-', 1)[0] ?? language
