const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
}

/** 0 and half surrogates are no characters. */
const isCharacter = (point: number): boolean =>
  point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)

/**
 * Decodes the character references engines write, once: what was escaped twice stays escaped once.
 * A name that is not known stays as it is, for a person to see.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu, (entity, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? entity
    const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return isCharacter(point) ? String.fromCodePoint(point) : entity
  })
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes what HTML text would read as markup. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/gu, (character) => escapes[character]!)
