import { addresses } from './addresses'
import { brackets } from './brackets'
import { characters } from './characters'
import { disguisedLetters } from './disguised-letters'
import { empty } from './empty'
import { endPunctuation } from './end-punctuation'
import type { Check, Finding, Pair } from './finding'
import { inlineCodes } from './inline-codes'
import type { Knowledge } from './knowledge'
import { length } from './length'
import { mixedScript } from './mixed-script'
import { names } from './names/names'
import { checkValues } from './values/check-values'
import { openingMarks } from './opening-marks'
import { otherLanguage } from './other-language'
import { partlyUntranslated } from './partly-untranslated'
import { quotationMarks } from './quotation-marks'
import { repeatedWord } from './repeated-word'
import { spaces } from './spaces'
import { spacing } from './spacing'
import { terms } from './terms/terms'
import { untranslated } from './untranslated'

/** Every check of one pair, structure first. */
const checks: readonly Check[] = [
  inlineCodes,
  characters,
  checkValues,
  untranslated,
  otherLanguage,
  partlyUntranslated,
  length,
  terms,
  names,
  addresses,
  quotationMarks,
  brackets,
  endPunctuation,
  openingMarks,
  repeatedWord,
  spaces,
  spacing,
  mixedScript,
  disguisedLetters,
]

/** Looks at one pair and says what it finds, errors first. A target without words has that one finding. */
export function check(pair: Pair, knowledge: Knowledge): Finding[] {
  const nothing = empty(pair, knowledge)
  if (nothing.length > 0) return nothing
  const found = checks.flatMap((look) => look(pair, knowledge))
  return found.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}
