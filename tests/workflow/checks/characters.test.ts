import { describe, expect, test } from 'vitest'
import { looked, mended, said } from '@/tests/workflow/checks/looked'
import { characters } from '@/workflow/checks/characters'
import { disguisedLetters } from '@/workflow/checks/disguised-letters'
import { mixedScript } from '@/workflow/checks/mixed-script'

const source = 'The ships are there.'

describe('characters nobody sees', () => {
  test.each([
    ['zero-width space', 'Les na\u200Bvires', 'fr', 'U+200B'],
    ['soft hyphen', 'Die Verteidigungs\u00ADminister', 'de', 'U+00AD'],
    ['byte order mark', '\uFEFFLes navires', 'fr', 'U+FEFF'],
    ['right-to-left override', 'Les \u202Enavires', 'fr', 'U+202E'],
    ['left-to-right mark', 'Alukset \u200Eovat', 'fi', 'U+200E'],
    ['word joiner', 'Lodě\u2060 jsou', 'cs', 'U+2060'],
    ['joiner in Latin letters', 'Les na\u200Dvires', 'fr', 'U+200D'],
    ['Hangul filler', 'Les \u3164navires', 'fr', 'U+3164'],
    ['tag', 'Les navires\u{E0041}', 'fr', 'U+E0041'],
    ['variation selector', 'Les na\uFE0Fvires', 'fr', 'U+FE0F'],
    ['in Japanese too', '艦船\u200Bは', 'ja', 'U+200B'],
  ])('%s', async (_, target, language, character) => {
    const findings = await looked(characters, [source, target, language])
    expect(findings).toMatchObject([
      { code: 'invisible_character', severity: 'warning', values: { character } },
    ])
    const text = mended(target, findings)
    expect(await looked(characters, [source, text, language])).toEqual([])
  })

  test.each([
    ['Persian joins words', 'می\u200Cروند', 'fa'],
    ['Hindi joins letters', 'क्\u200Dष', 'hi'],
    ['Arabic marks directions', 'حلف \u200Fالناتو\u200F (NATO)', 'ar'],
    ['isolates about a Hebrew name', 'Le navire \u2067חרב\u2069 est là', 'fr'],
    ['Thai breaks lines', 'เรือ\u200Bอยู่', 'th'],
    ['a family of signs', 'Les familles 👨\u200D👩\u200D👧', 'fr'],
    ['a coloured sign', 'Attention ⚠\uFE0F', 'fr'],
    ['a Japanese form of a character', '葛\uFE00城市', 'ja'],
    ['no-break spaces', 'Les 30\u00A0navires\u202F!', 'fr'],
  ])('%s', async (_, target, language) => {
    expect(await looked(characters, [source, target, language])).toEqual([])
  })
})

describe('words in two scripts', () => {
  test.each([
    ['Latin o in Ukrainian', 'Кoраблі там.', 'uk', 'Кораблі там.'],
    ['Latin c in Bulgarian', 'Корабите cа там.', 'bg', 'Корабите са там.'],
    ['Cyrillic о in Polish', 'Okręty są tam, gоtowe.', 'pl', 'Okręty są tam, gotowe.'],
    ['Cyrillic е in English', 'The ships arе there.', 'en', 'The ships are there.'],
    ['Latin o in Greek', 'Τα πλoία είναι εκεί.', 'el', 'Τα πλοία είναι εκεί.'],
    ['Cyrillic а in Greek', 'Τα πλοία είναι γιа εκεί.', 'el', 'Τα πλοία είναι για εκεί.'],
    ['Greek omicron in French', 'Les navires sοnt là.', 'fr', 'Les navires sont là.'],
    ['a whole Latin word in Greek', 'Εδρεύει o στόλος.', 'el', 'Εδρεύει ο στόλος.'],
    ['a whole Latin word in Ukrainian', 'Кораблі i люди.', 'uk', 'Кораблі і люди.'],
    ['a whole Cyrillic word in Croatian', 'Brodovi а ne ljudi.', 'hr', 'Brodovi a ne ljudi.'],
    ['a Latin capital opens', 'To πλοίο είναι εκεί.', 'el', 'Το πλοίο είναι εκεί.'],
  ])('%s', async (_, target, language, text) => {
    const findings = await looked(mixedScript, [source, target, language])
    expect(findings).toMatchObject([{ code: 'mixed_script', severity: 'warning' }])
    expect(mended(target, findings)).toBe(text)
  })

  test('no fix where a letter has no look-alike', async () => {
    const [finding] = await looked(mixedScript, [source, 'Корabлі там.', 'uk'])
    expect(finding?.fix).toBeUndefined()
  })

  test.each([
    ['endings after abbreviations', 'Вакцина від COVID-19-а, NATO-вський корабель', 'uk'],
    ['an apostrophe before the ending', 'Власники iPhone’у та об’єднання', 'uk'],
    ['a letter of a compound', '3D-моделі, Wi-Fi, IT-компанія, e-mail', 'uk'],
    ['a vitamin', 'Вітамін C і гепатит B', 'uk'],
    ['units', 'Filtre de 5 μm et 10 kΩ, ΔT', 'fr'],
    ['Greek letters by name', 'Le rayon α et la particule β', 'fr'],
    ['a Cyrillic name kept', 'Газета «Правда» (Pravda) i Москва', 'hr'],
    ['a numeral', 'преди СВII, през XIX век', 'bg'],
    ['an English title inside', 'Το Sesame Street και το Reading Rainbow', 'el'],
    ['a list letter', 'a) кораблі; b) люди', 'uk'],
    ['Japanese with Latin', 'NATOの艦船はF-35を搭載', 'ja'],
  ])('none: %s', async (_, target, language) => {
    expect(await looked(mixedScript, [source, target, language])).toEqual([])
    expect(await looked(disguisedLetters, [source, target, language])).toEqual([])
  })

  test.each([
    ['full-width letters', 'Les ｎａｖｉｒｅｓ sont là.', 'fr', 'Les navires sont là.'],
    ['full-width mark', 'Die Schiffe！', 'de', 'Die Schiffe!'],
    ['half-width kana', 'ｶﾅﾀﾞの艦船', 'ja', 'カナダの艦船'],
    ['a Chinese character among kana', 'カナ夕とアメリ力ン', 'ja', 'カナ夕とアメリカン'],
    ['mathematical letters', 'Les 𝐧𝐚𝐯𝐢𝐫𝐞𝐬', 'fr', 'Les navires'],
    ['a letter of phonetics', 'Les nɑvires', 'fr', 'Les navires'],
    ['a figure for a letter', 'Les n0mbreux navires', 'fr', 'Les nombreux navires'],
  ])('%s', async (_, target, language, text) => {
    const findings = await looked(disguisedLetters, [source, target, language])
    expect(findings.map(({ code }) => code)).toContain('mixed_script')
    expect(mended(target, findings)).toBe(text)
  })

  test.each([
    ['Japanese is full-width', 'ＮＡＴＯの艦船（１０隻）', 'ja'],
    ['codes', 'Le F0rmat mp3, 1er, 10h30, B12, h264', 'fr'],
    ['a name of the source', 'La série Mr. R0bot', 'fr'],
  ])('none: %s', async (_, target, language) => {
    expect(await looked(disguisedLetters, ['Mr. R0bot F0rmat', target, language])).toEqual([])
  })
})

test('a place is told as the text has it', async () => {
  const target = 'Кoраблі там.'
  expect(said(target, await looked(mixedScript, [source, target, 'uk']))).toEqual([
    'warning mixed_script Кoраблі',
  ])
})
