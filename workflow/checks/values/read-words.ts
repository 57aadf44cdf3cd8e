import { fold } from './fold'
import { sensesOf } from './senses'
import type { Sense, ValueData } from './value-data'

/** A word of a text that says something of a value. */
export type ValueWord = { start: number; end: number; word: string; senses: readonly Sense[] }

const token =
  /[\p{L}\p{M}]*[$€£¥￥₽₴₺₹₩]|[%٪％]|°[CFcf]?(?!\p{L})|℃|[ap]\.m\b|[μπ]\.μ|[\p{L}\p{M}]+(?:'\p{L}+)*/gu

/** Portuguese counts its weekdays in compounds (terça-feira), English has per cent in two words. */
const compounded =
  /[\p{L}\p{M}]*[$€£¥￥₽₴₺₹₩]|[%٪％]|°[CFcf]?(?!\p{L})|℃|[ap]\.m\b|[μπ]\.μ|(?<!\p{L})per cent(?!\p{L})|[\p{L}\p{M}]+(?:'\p{L}+|-feiras?(?!\p{L}))*/gu
const hasCompound = (text: string) => text.includes('-feira') || text.includes('per cent')

/** Folded, and as long as it was, so that places hold. */
export function foldInPlace(text: string): string {
  const folded = fold(text)
  if (folded.length === text.length) return folded
  return text.replace(/./gsu, (character) => {
    const one = fold(character)
    return one.length === character.length ? one : character
  })
}

/**
 * The words of a text that say something of values, in reading order.
 * @param text folded
 */
export function readWords(text: string, data: ValueData): ValueWord[] {
  const words: ValueWord[] = []
  for (const { 0: word, index: start } of text.matchAll(hasCompound(text) ? compounded : token)) {
    const said = saidBy(word, start, data)
    if (said) words.push(said)
  }
  return words
}

/** A word, or else what stands before its apostrophe (Ocak'ta) or behind it (d'euros). */
function saidBy(word: string, start: number, data: ValueData): ValueWord | null {
  const senses = sensesOf(word, data)
  if (senses.length > 0) return { start, end: start + word.length, word, senses }
  const at = word.indexOf("'")
  if (at < 0) return null
  return saidBy(word.slice(0, at), start, data) ?? saidBy(word.slice(at + 1), start + at + 1, data)
}

const longestInDense = 8

/** The same after a number where words are not set apart by spaces: what follows it, the longest first. */
export function wordAt(text: string, at: number, data: ValueData): ValueWord | null {
  const start = /\s/u.test(text[at] ?? '') ? at + 1 : at
  for (let length = longestInDense; length > 0; length -= 1) {
    const word = text.slice(start, start + length)
    const senses = data.words.get(word)
    if (senses && word.length === length) return { start, end: start + length, word, senses }
  }
  return null
}
