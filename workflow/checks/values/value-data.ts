import type { LongestEnding } from './longest-ending'
/**
 * A language's words for values as they are kept: words apart by spaces, `milion*` for every form that begins so.
 * Generated from CLDR, and from what was written by hand where CLDR has too little.
 */
export type ValueWords = {
  /** By the number they say: cardinals, ordinals, halves, dozens. */
  numbers: Readonly<Record<string, string>>
  /** By how many they count at once: decades, centuries, dozens. */
  spans: Readonly<Record<string, string>>
  /** By the power of ten. */
  scales: Readonly<Record<string, string>>
  /** January first, Monday first. */
  months: readonly string[]
  weekdays: readonly string[]
  /** By family: dollars of every nation are `dollar`, crowns `krona`. */
  currencies: Readonly<Record<string, string>>
  /** By what is measured along: kilometres, square kilometres and kilometres an hour are `km`. */
  units: Readonly<Record<string, string>>
  percent: string
  am: string
  pm: string
  night: string
  noon: string
  midnight: string
  /** Whether number words begin longer ones: "dreijährig". */
  compounds: boolean
  /** Between number words, and within those written as one; absent where there are none. */
  joiners?: string
  closed?: string
  /** Tens and ones may be two words though numbers are written as one: "kakskümmend üks". */
  tensApart?: boolean
}

type SenseValues = {
  number: number
  span: number
  /** A power of ten. */
  scale: number
  month: number
  weekday: number
  currency: string
  unit: string
  percent: null
  am: null
  pm: null
  night: null
  noon: null
  midnight: null
  joiner: null
}

/** What a word may say. */
export type Sense = { [Is in keyof SenseValues]: { is: Is; value: SenseValues[Is] } }[keyof SenseValues]

/** A language's words for values, ready to be looked up. */
export type ValueData = {
  tag: string
  words: ReadonlyMap<string, readonly Sense[]>
  stems: ReadonlyMap<string, readonly Sense[]>
  /** The first two letters of all of them: most words of a text begin with others. */
  starts: ReadonlySet<string>
  ending: LongestEnding
  /** The words of each number, without their stars, where they may begin longer words. */
  numberWords: ReadonlyMap<number, readonly string[]>
  /** What stands between the parts of a number written as one word; null where numbers are not written so. */
  closed: readonly string[] | null
  /** Whether "seventy one" may be 71. */
  tensApart: boolean
  /** Chinese, Japanese, Korean: tens of thousands, no spaces around numbers. */
  countsInMyriads: boolean
}
