export type ValueKind = 'number' | 'amount' | 'percentage' | 'measure' | 'date' | 'time' | 'month' | 'weekday'

/** Something of a text that has a value. Places are UTF-16 offsets, end exclusive. */
export type Value = {
  kind: ValueKind
  start: number
  end: number
  written: string
  /** With its currency, unit or percent sign. */
  from: number
  to: number
  /** Scale words multiplied in; of a month and a weekday its place in the year and the week. */
  number: number
  /** What it may mean besides: hours of the other half of the day, a year written short. */
  also: readonly number[]
  by: 'digits' | 'words' | 'roman'
  /** Its runs of digits read one by one: 22.30 is 22 and 30. */
  runs: readonly number[]
  /** The power of ten its words say: 6 for "2.5 million", 0 where they say none. */
  scale: number
  /** Only a scale word, with no number of its own: "millions of people". */
  bare: boolean
  /** Its separators are another language's. */
  foreign: boolean
  /** Part of a code, a score or a ratio (F-16, 5–2), which is written in digits everywhere. */
  strict: boolean
  /** Beside the name of a month. */
  dated: boolean
  currency?: string
  unit?: string
  /** Of a time: which half of the day was said. */
  half?: 'am' | 'pm'
}
