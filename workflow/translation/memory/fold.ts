import { withoutCodes } from '@/workflow/text/inline-code'

/** Said by no character anybody sees: soft hyphen, zero-width spaces, marks of direction. */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu
const guillemets = /[«‹]\s*|\s*[»›]/gu
const doubleQuotes = /[“”„‟〝〞〟＂″]/gu
const singleQuotes = /[‘’‚‛′ʼ`´]/gu
const dashes = /[‐‑‒–—―−]/gu

/** Quotation marks and dashes in one shape; before and after NFKC, which takes some apart and makes others. */
const set = (text: string): string =>
  text.replace(guillemets, '"').replace(doubleQuotes, '"').replace(singleQuotes, "'").replace(dashes, '-')

/**
 * What a text says, without how it is set: codes, case, white space, the shape of quotation marks and dashes, and
 * compatibility forms (NFKC) are gone. Two sources with one folding differ in nothing a translation would render.
 */
export const fold = (text: string): string =>
  set(set(withoutCodes(text).replace(unseen, '')).normalize('NFKC').toLowerCase().normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim()
