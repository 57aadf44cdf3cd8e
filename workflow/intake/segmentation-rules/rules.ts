/**
 * What a language adds to Unicode's sentence breaks (UAX #29). Abbreviations are written with their full stop, as they
 * stand in the middle of a sentence; one given in lower case is also known with a capital.
 */
export type SegmentationRules = {
  /** Never end a sentence: titles before names, "e.g.". */
  never?: readonly string[]
  /** End one only where a word that mostly begins sentences follows: "Ltd.", "p.m.". */
  seldom?: readonly string[]
  /** End none before a figure: "No. 10", "p. 4". */
  beforeFigure?: readonly string[]
  /** "3." may be "third": a short number and its full stop end no sentence. */
  ordinals?: boolean
  /** Words that mostly begin sentences, capitalised. */
  starters?: readonly string[]
  /** Marks that end a sentence here and not in Unicode's root rules. */
  ends?: readonly string[]
}
