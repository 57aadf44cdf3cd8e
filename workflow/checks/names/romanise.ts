/**
 * Letters of other scripts in rough Latin ones, enough to compare how two names sound: BGN/PCGN for Bulgarian and
 * Ukrainian, ISO 843 for Greek, Hepburn for katakana, without what only a learned reader would tell apart.
 */
const letters = new Map<string, string>()

const teach = (from: string, to: string) => {
  const latin = to.split(' ')
  for (const [at, letter] of [...from.replaceAll(' ', '')].entries()) letters.set(letter, latin[at] ?? '')
}

teach(
  'абвгдежзиіклмнопрстуфхцчшщъыьэюяєґђјљњћџѓќѕ',
  'a b v g d e zh z i i k l m n o p r s t u f h ts ch sh shch a y  e yu ya e g dj y l n ch dz g k z',
)
teach('αβγδεζηθικλμνξοπρστυφχψω', 'a v g d e z i th i k l m n ks o p r s t i f h ps o')

const rows: readonly (readonly [string, string])[] = [
  ['アァイィウゥエェオォ', 'a a i i u u e e o o'],
  ['カキクケコガギグゲゴ', 'ka ki ku ke ko ga gi gu ge go'],
  ['サシスセソザジズゼゾ', 'sa shi su se so za ji zu ze zo'],
  ['タチツテトダヂヅデド', 'ta chi tsu te to da ji zu de do'],
  ['ナニヌネノハヒフヘホ', 'na ni nu ne no ha hi fu he ho'],
  ['バビブベボパピプペポ', 'ba bi bu be bo pa pi pu pe po'],
  ['マミムメモヤャユュヨョ', 'ma mi mu me mo ya ya yu yu yo yo'],
  ['ラリルレロワンヴッー', 'ra ri ru re ro wa n v  '],
]
for (const [from, to] of rows) teach(from, to)

/** Greek writes the sounds it has no letter for with two. */
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ|γγ/gu, 'g'],
  [/τσ|τζ/gu, 'ts'],
  [/γου(?=[αειο])/gu, 'u'],
  [/([αε])υ/gu, '$1v'],
  [/ου/gu, 'u'],
]

/** A folded word in rough Latin letters; letters of scripts it does not know stay. */
export function romanise(folded: string): string {
  if (/^[a-z0-9]*$/u.test(folded)) return folded
  const paired = /[α-ω]/u.test(folded)
    ? greekPairs.reduce((word, [pattern, latin]) => word.replace(pattern, latin), folded)
    : folded
  return [...paired.normalize('NFC')].map((letter) => letters.get(letter) ?? letter).join('')
}
