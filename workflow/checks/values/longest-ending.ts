/** Letters that may follow a stem: a short one (up to four letters) begins many other words too. */
export type LongestEnding = { short: number; long: number }

/** Languages that stack endings: Finnish, Hungarian, Turkish and their like. */
const stacking = new Set(['et', 'eu', 'fi', 'hu', 'hy', 'ka', 'tr'])

/** Languages whose nouns have a plural and little else. */
const plain = new Set(['ca', 'en', 'es', 'fr', 'ga', 'gl', 'it', 'mt', 'nl', 'pt'])

/** German, and the Scandinavian languages with their articles. */
const germanic = new Set(['da', 'de', 'lb', 'nb', 'nn', 'no', 'sv'])

export function longestEnding(tag: string): LongestEnding {
  const [base = ''] = tag.split('-')
  if (stacking.has(base)) return { short: 6, long: 6 }
  if (plain.has(base)) return { short: 1, long: 3 }
  return germanic.has(base) ? { short: 3, long: 4 } : { short: 4, long: 6 }
}
