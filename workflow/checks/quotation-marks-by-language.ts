type Marks = readonly (readonly [open: string, close: string])[]

/** What a mark does where the language says nothing of it. Single marks are apostrophes too often to be read. */
export const usualMarks: Readonly<Record<string, 'opens' | 'closes' | 'both'>> = {
  '“': 'opens',
  '„': 'opens',
  '‟': 'opens',
  '«': 'opens',
  '「': 'opens',
  '『': 'opens',
  '《': 'opens',
  '”': 'closes',
  '»': 'closes',
  '」': 'closes',
  '』': 'closes',
  '》': 'closes',
  '"': 'both',
}

const low66 = [
  ['„', '“'],
  ['»', '«'],
] as const
const low99 = [
  ['„', '”'],
  ['»', '«'],
  ['«', '»'],
] as const
const guillemets = [
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
] as const
const same99 = [
  ['”', '”'],
  ['»', '»'],
] as const

/** Where a mark does otherwise than usual: CLDR 48 `delimiters` and what is printed beside it, by base language. */
const byLanguage: Readonly<Record<string, Marks>> = {
  be: guillemets,
  bg: [
    ['„', '“'],
    ['«', '»'],
  ],
  bs: low99,
  cs: low66,
  da: [
    ['»', '«'],
    ['”', '”'],
    ['“', '”'],
    ['„', '“'],
  ],
  de: low66,
  et: [
    ['„', '“'],
    ['«', '»'],
  ],
  fi: same99,
  hr: low99,
  hu: low99,
  is: low66,
  ka: [
    ['„', '“'],
    ['«', '»'],
  ],
  lb: low66,
  lt: low66,
  lv: [
    ['„', '“'],
    ['“', '”'],
    ['«', '»'],
  ],
  mk: low66,
  pl: low99,
  ro: [
    ['„', '”'],
    ['«', '»'],
  ],
  ru: guillemets,
  sk: low66,
  sl: low66,
  sq: [
    ['„', '“'],
    ['«', '»'],
    ['“', '”'],
  ],
  sr: [
    ['„', '”'],
    ['„', '“'],
    ['»', '«'],
  ],
  sv: same99,
  uk: guillemets,
}

export const marksOf = (language: string): Marks => {
  const [base = ''] = language.split('-')
  if (language === 'de-CH' || language === 'de-LI') return [['«', '»']]
  return byLanguage[base] ?? []
}
