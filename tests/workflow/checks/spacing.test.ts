import { describe, expect, test } from 'vitest'
import { looked, mended } from '@/tests/workflow/checks/looked'
import { endPunctuation } from '@/workflow/checks/end-punctuation'
import { openingMarks } from '@/workflow/checks/opening-marks'
import { spaces } from '@/workflow/checks/spaces'
import { spacing } from '@/workflow/checks/spacing'

const source = 'He said: “yes, we go”; who knows?'

describe('spaces as a language sets them', () => {
  test.each([
    ['fr', 'Il a dit: oui.', 'Il a dit\u00A0: oui.'],
    ['fr', 'Qui sait? Personne.', 'Qui sait\u202F? Personne.'],
    ['fr', 'Il part; elle reste.', 'Il part\u202F; elle reste.'],
    ['fr', 'Il a dit «oui ».', 'Il a dit «\u00A0oui ».'],
    ['fr', 'Les navires , les hommes.', 'Les navires, les hommes.'],
    ['de', 'Die Schiffe , die Leute.', 'Die Schiffe, die Leute.'],
    ['pl', 'Kto wie ?', 'Kto wie?'],
    ['cs', 'Lodě jsou tam .', 'Lodě jsou tam.'],
    ['it', 'Le navi,gli uomini.', 'Le navi, gli uomini.'],
    ['es', 'La fuerza ( MNF-U) salió.', 'La fuerza (MNF-U) salió.'],
    ['nb', 'Styrken (MNF-U ) dro.', 'Styrken (MNF-U) dro.'],
    ['el', 'Ποιος ξέρει? Κανείς.', 'Ποιος ξέρει; Κανείς.'],
    ['sv', 'Fartyg\u00A0seglar nu.', 'Fartyg seglar nu.'],
    ['lv', 'Kuģi\u3000peld.', 'Kuģi peld.'],
  ])('%s: %s', async (language, target, text) => {
    const findings = await looked(spacing, [source, target, language])
    expect(findings).toMatchObject([{ code: 'spacing', severity: 'warning', values: { language } }])
    expect(mended(target, findings)).toBe(text)
    expect(await looked(spacing, [source, text, language])).toEqual([])
  })

  test.each([
    ['an ordinary space passes', 'fr', 'Il a dit : « oui » ; qui sait ?'],
    ['no-break spaces', 'fr', 'Il a dit\u00A0: «\u00A0oui\u00A0»\u202F; qui sait\u202F?'],
    ['a time and a ratio', 'fr', 'À 10:30, 2:1.'],
    ['Canadian marks', 'fr-CA', 'Qui sait? Il part; elle reste.'],
    ['a score', 'et', 'Võit 5 : 3.'],
    ['a number and its unit', 'cs', 'Ujeli 30\u00A0kilometrů s\u00A0lodí v\u00A0průlivu.'],
    ['one word in Greek', 'el', 'Από ό,τι ξέρουμε.'],
    ['an address', 'de', 'Siehe www.example.org/a,b und 3,5 m.'],
    ['Japanese', 'ja', '「はい、行きます」；誰が知る？'],
    ['a code at a mark', 'nl', 'De \uE000schepen\uE001, zei hij.'],
  ])('none: %s', async (_, language, target) => {
    expect(await looked(spacing, [source, target, language])).toEqual([])
  })

  test('a name keeps its mark', async () => {
    expect(await looked(spacing, ['Yahoo! and Microsoft', 'Yahoo! et Microsoft', 'fr'])).toEqual([])
  })
})

test('a no-break space and another are one; ordinary ones alone and those at the ends are nobody’s', async () => {
  const target = ' Les  navires sont\u00A0 là.  '
  const findings = await looked(spaces, [source, target, 'fr'])
  expect(findings.map(({ start, fix }) => [start, fix?.text])).toEqual([[18, '\u00A0']])
})

describe('how a text ends', () => {
  test.each([
    ['They met', 'Ils se sont réunis', 'fr', []],
    ['Source: Eurostat (in thousands)', 'Quelle: Eurostat (in Tsd.)', 'de', []],
    ['“We met.”', '「我々は会った」', 'ja', []],
    ['They met.', '彼らは会った。', 'ja', []],
    ['Did they meet?', '彼らは会いましたか。', 'ja', []],
    ['Did they meet?', 'Συναντήθηκαν;', 'el', []],
    ['They met!', 'Sie trafen sich.', 'de', []],
    ['They met. (See below)', 'Se encontraron (véase abajo).', 'es', []],
    ['They met.', 'De møttes (i går).', 'nb', []],
    [
      'Ships of all ten nations of the coalition will keep the strait open for trade',
      'Schiffe aller zehn Länder halten die Meerenge offen.',
      'de',
      [],
    ],
    ['They met.', 'Tapasivat', 'fi', ['.']],
    ['Did they meet?', 'Вони зустрілися.', 'uk', ['?']],
    ['They said:', 'Powiedzieli.', 'pl', [':']],
    ['Ministers meet', 'Ministri sa stretli.', 'sk', ['']],
    ['They met …', 'Zij ontmoetten elkaar.', 'nl', ['…']],
  ])('%s → %s', async (from, target, language, wanted) => {
    const findings = await looked(endPunctuation, [from, target, language])
    expect(findings.map(({ values }) => values?.['wanted'])).toEqual(wanted)
    const text = mended(target, findings)
    expect(await looked(endPunctuation, [from, text, language])).toEqual([])
  })
})

test.each([
  ['Who knows?', 'Quién sabe?', ['¿']],
  ['Enough!', 'Basta!', ['¡']],
  ['Who knows?', '¿Quién sabe?', []],
  ['Yahoo! is down.', 'Yahoo! no funciona.', []],
  ['Ask “who knows?”', 'Pregunte «¿quién sabe?»', []],
])('Spanish opens what it asks: %s', async (from, target, wanted) => {
  const findings = await looked(openingMarks, [from, target, 'es'])
  expect(findings.map(({ values }) => values?.['wanted'])).toEqual(wanted)
})
