/** Words that good writing puts twice in a row ("nous nous réunissons", "die, die" without its comma), by language. */
export const repeatable: Readonly<Record<string, readonly string[]>> = {
  da: ['der', 'det', 'at', 'som'],
  de: ['der', 'die', 'das', 'den', 'dem', 'sie'],
  fr: ['nous', 'vous'],
  hu: ['az', 'a'],
  id: ['masing'],
  it: ['via'],
  nb: ['det', 'at'],
  nl: ['die', 'dat', 'u', 'zij', 'het'],
  nn: ['det', 'at'],
  no: ['det', 'at'],
  sv: ['det', 'den', 'att', 'är'],
  tr: ['tek', 'ayrı', 'bir', 'yavaş', 'adım'],
}
