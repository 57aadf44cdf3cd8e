import type { LanguageCharacters } from '@/workflow/text/characters/language-characters'
import { direction, scriptOf } from '@/workflow/text/language'
import { unseen } from './unseen'

const characterGroups = [
  'quotes',
  'punctuation',
  'spaces',
  'directions',
  'letters',
  'others',
  'signs',
] as const

export type CharacterGroup = (typeof characterGroups)[number]

/** Scripts that join or part letters by zero-width (non-)joiners (Unicode, chapter 23.2). */
const joining = new Set('Arab Hebr Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh'.split(' '))
/** Scripts without spaces between words, where a zero-width space says where a line may break. */
const breaking = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'])

/** What press releases write anywhere: money, measures, references. */
const signs = '€ £ ¥ ₴ % ‰ ° × − ± · • ½ ² ³ № § © ® ™'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

type Written = { language: string; characters: LanguageCharacters; text: string }

const list = (characters: string): string[] => characters.split(' ').filter(Boolean)

function spacesOf(script: string): string[] {
  const { nbsp, narrow, nonJoiner, joiner, zeroWidth, ideographic, softHyphen } = unseen
  return [
    ...(/^(?:Jpan|Hans|Hant|Kore)$/u.test(script) ? [ideographic] : []),
    nbsp,
    narrow,
    softHyphen,
    ...(joining.has(script) ? [nonJoiner, joiner] : []),
    ...(breaking.has(script) ? [zeroWidth] : []),
  ]
}

function directionsOf({ language, text }: Written): string[] {
  if (direction(language) === 'ltr' && !rightToLeft.test(text)) return []
  const { ltr, rtl, arabic, ltrIsolate, rtlIsolate, firstStrong, endIsolate } = unseen
  return [
    ltr,
    rtl,
    ...(scriptOf(language) === 'Arab' ? [arabic] : []),
    ltrIsolate,
    rtlIsolate,
    firstStrong,
    endIsolate,
  ]
}

/** The special characters to offer for a text, by what they are; a group without any is left out. */
export function groupsOf(written: Written): { group: CharacterGroup; characters: string[] }[] {
  const { language, characters } = written
  const offered: Record<CharacterGroup, string[]> = {
    quotes: list(characters.quotes),
    punctuation: list(characters.punctuation),
    spaces: spacesOf(scriptOf(language)),
    directions: directionsOf(written),
    letters: list(characters.letters),
    others: list(characters.others),
    signs: list(signs),
  }
  return characterGroups
    .map((group) => ({ group, characters: offered[group] }))
    .filter(({ characters: some }) => some.length > 0)
}
