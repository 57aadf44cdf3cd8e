import { withoutCodes } from '@/workflow/text/inline-code'
import { scriptOf } from '@/workflow/text/language'
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

const bare = (text: string): string => withoutCodes(text).trim().replaceAll(/\s+/gu, ' ')

/** Whether a target is its source letter for letter, codes and spaces aside. */
export function isCopy({ source, target }: Pair): boolean {
  if (Math.abs(source.text.length - target.length) > source.codes.length * 2 + 20) return false
  return source.text === target || bare(source.text) === bare(target)
}

export const baseOf = (language: string): string => language.split('-', 1)[0] ?? language

const scripts = new Map<string, string>()

/** `scriptOf`, worked out once for each language. */
export function knownScript(language: string): string {
  const known = scripts.get(language) ?? scriptOf(language)
  scripts.set(language, known)
  return known
}
