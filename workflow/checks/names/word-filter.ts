/**
 * A set of words as a Bloom filter, a byte or less a word: it knows every word it was made of and mistakes a few
 * others for them. Bits in base64, so that it travels in a source file.
 */
export type WordFilter = { bits: string; hashes: number }

const decoded = new Map<string, Uint8Array>()

function bytesOf(bits: string): Uint8Array {
  const known = decoded.get(bits)
  if (known) return known
  const bytes = Uint8Array.from(atob(bits), (character) => character.charCodeAt(0))
  decoded.set(bits, bytes)
  return bytes
}

/** FNV-1a, 32 bits. */
function hash(word: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}

function* places(word: string, { hashes, length }: { hashes: number; length: number }) {
  const step = hash(word, 0x9e3779b9) | 1
  let place = hash(word, 0)
  for (let nth = 0; nth < hashes; nth++) {
    yield place % length
    place = (place + step) >>> 0
  }
}

/** Whether a word is one of the filter's, or one of the few mistaken for them. */
export function hasWord({ bits, hashes }: WordFilter, word: string): boolean {
  const bytes = bytesOf(bits)
  for (const place of places(word, { hashes, length: bytes.length * 8 }))
    if ((bytes[place >> 3]! & (1 << (place & 7))) === 0) return false
  return true
}

/** Makes a filter of words, so many bits for each. */
export function filterOf(words: readonly string[], bitsPerWord: number): WordFilter {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8))
  const hashes = Math.max(1, Math.round(bitsPerWord * Math.LN2))
  for (const word of words)
    for (const place of places(word, { hashes, length: bytes.length * 8 }))
      bytes[place >> 3]! |= 1 << (place & 7)
  return { bits: btoa(String.fromCharCode(...bytes)), hashes }
}
