/**
 * What a language adds to Unicode's sentence breaks (UAX #29). Abbreviations are written with their full stop, as they
 * stand in the middle of a sentence; one given in lower case is also known with a capital.
 */
export type SegmentationRules = {
  /** Never end a sentence: titles before names, "e.g.". */
  never?: readonly string[]
  /** End one only where a word that mostly begins sentences follows: "Ltd.", "p.m.". */
  seldom?: readonly string[]
  /** End one wherever a capital or a figure follows, but not in a sentence that has only begun: "etc.", "2025 г.". */
  mostly?: readonly string[]
  /** End none before a figure: "No. 10", "p. 4". */
  beforeFigure?: readonly string[]
  /**
   * "3." may be "third": a short number and its full stop end no sentence. Where years are ordinals too, one that
   * stands at the head of a sentence ends none.
   */
  ordinals?: boolean | 'and_years'
  /** Words that mostly begin sentences, capitalised; "L’" is one that lost its vowel before another. */
  starters?: readonly string[]
  /** Those of them that surnames begin with: none after an initial ("J. De Vries"). */
  particles?: readonly string[]
  /** Words that open a statement of time at a sentence's head: "През 2025 г. България …". */
  timeWords?: readonly string[]
  /** Words of one small letter that may end a sentence, and so are no abbreviations. */
  letterWords?: readonly string[]
  /** Verbs that follow the speaker's name after a quotation: “Why?” President Zelenskyy asked. */
  saying?: readonly string[]
  /** Marks that end a sentence here and not in Unicode's root rules. */
  ends?: readonly string[]
}

/** An office's own abbreviations in one language, with their full stops. */
export type HouseAbbreviations = Pick<SegmentationRules, 'never' | 'seldom' | 'beforeFigure'>
