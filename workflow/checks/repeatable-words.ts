/**
 * Words that good writing puts twice in a row, by base language: pronouns beside pronouns ("nous nous réunissons"), a
 * preposition that reads like a particle, words doubled for distribution or strength.
 */
export const repeatable: Readonly<Record<string, readonly string[]>> = {
  bg: ['едва', 'ей', 'на'],
  cs: ['je', 'se'],
  da: ['der', 'det'],
  de: ['sie', 'das'],
  el: ['του', 'της', 'των', 'τους', 'με', 'σε', 'σιγά', 'πρώτα', 'το', 'τη'],
  en: ['had', 'that'],
  et: ['see'],
  fi: ['se'],
  fr: ['nous', 'vous'],
  hu: ['egy', 'az'],
  id: ['masing'],
  is: ['að', 'það'],
  it: ['via', 'man', 'poco', 'piano', 'mano'],
  nb: ['det', 'der'],
  nl: ['die', 'dat', 'u', 'zij', 'het'],
  nn: ['det', 'der'],
  no: ['det', 'der'],
  pt: ['já', 'pouco'],
  sv: ['det', 'den', 'var'],
  tr: [
    ...['tek', 'ayrı', 'bir', 'yavaş', 'adım', 'sık', 'zaman', 'yer', 'çeşit', 'baş', 'kat', 'az', 'uzun', 'çok'],
    ...['parça', 'grup', 'sıra', 'güzel', 'ev', 'ülke', 'şehir', 'gün', 'iyi', 'kısa', 'büyük', 'küçük', 'teker'],
    ...['ara', 'derin', 'köy', 'kapı', 'hızlı', 'usul', 'sessiz', 'satır', 'kelime', 'yıl', 'ikişer', 'birer', 'takım'],
  ],
}

/** Relative pronouns that meet the article or pronoun of the same form, right after the comma that opens their clause. */
export const afterComma: Readonly<Record<string, readonly string[]>> = {
  de: ['die', 'der', 'das', 'dem', 'den'],
  lb: ['déi', 'dat', 'den'],
  sl: ['ki'],
  sk: ['že'],
}
