import { describe, expect, test } from 'vitest'
import { looked } from '@/tests/workflow/checks/looked'
import { length } from '@/workflow/checks/length'

const source =
  'The Defence Secretary told reporters in London on Tuesday that ships of ten nations, among them the United Kingdom and France, will keep the strait open for trade, and that more nations are expected to join them.'

/** The whole sentence, and it without its last clause. */
const sentences: Readonly<Record<string, readonly [whole: string, cut: string]>> = {
  de: [
    'Der Verteidigungsminister sagte am Dienstag vor Journalisten in London, dass Schiffe aus zehn Ländern, darunter das Vereinigte Königreich und Frankreich, die Meerenge für den Handel offen halten werden und dass sich ihnen weitere Länder anschließen dürften.',
    'Der Verteidigungsminister sagte am Dienstag vor Journalisten in London, dass Schiffe aus zehn Ländern die Meerenge offen halten.',
  ],
  fr: [
    'Le ministre de la Défense a déclaré mardi aux journalistes à Londres que des navires de dix pays, dont le Royaume-Uni et la France, maintiendront le détroit ouvert au commerce et que d’autres pays devraient les rejoindre.',
    'Le ministre de la Défense a déclaré mardi aux journalistes à Londres que des navires de dix pays maintiendront le détroit ouvert.',
  ],
  pl: [
    'Minister obrony powiedział dziennikarzom we wtorek w Londynie, że okręty dziesięciu państw, w tym Zjednoczonego Królestwa i Francji, będą utrzymywać cieśninę otwartą dla handlu i że oczekuje się przyłączenia kolejnych państw.',
    'Minister obrony powiedział dziennikarzom we wtorek w Londynie, że okręty dziesięciu państw utrzymają cieśninę otwartą.',
  ],
  uk: [
    'Міністр оборони заявив журналістам у Лондоні у вівторок, що кораблі десяти країн, зокрема Сполученого Королівства та Франції, триматимуть протоку відкритою для торгівлі та що очікується приєднання інших країн.',
    'Міністр оборони заявив журналістам у Лондоні у вівторок, що кораблі десяти країн триматимуть протоку.',
  ],
  ja: [
    '国防相は火曜日にロンドンで記者団に対し、英国とフランスを含む十か国の艦船が貿易のために海峡を開いておき、さらに多くの国が加わる見込みだと述べた。',
    '国防相は火曜日に記者団に対し、十か国の艦船が海峡を開いておくと述べた。',
  ],
}

describe.each(Object.entries(sentences))('in %s', (language, [whole, cut]) => {
  test('a whole sentence', async () => {
    expect(await looked(length, [source, whole, language])).toEqual([])
  })

  test('a part left out', async () => {
    const [finding] = await looked(length, [source, cut, language])
    expect(finding?.code).toMatch(/^(?:part_missing|too_short)$/u)
    expect(source).toContain(finding?.values?.['words'] ?? '')
  })

  test('half of it', async () => {
    const half = whole.slice(0, whole.length / 2 - 10)
    expect((await looked(length, [source, half, language])).length).toBe(1)
    const quarter = whole.slice(0, whole.length / 4)
    expect(await looked(length, [source, quarter, language])).toMatchObject([
      { code: 'too_short', severity: 'error' },
    ])
  })

  test('three times', async () => {
    expect(await looked(length, [source, `${whole} ${whole} ${whole}`, language])).toMatchObject([
      { code: 'too_long', severity: 'warning' },
    ])
  })

  test('back into English', async () => {
    expect(await looked(length, [whole, source, 'en', language])).toEqual([])
  })
})

test('the part shown holds the names that are missing', async () => {
  const target =
    'Der Verteidigungsminister sagte am Dienstag vor Journalisten in London, dass Schiffe aus zehn Ländern die Meerenge offen halten und dass sich weitere anschließen.'
  const [finding] = await looked(length, [source, target, 'de'])
  expect(finding).toMatchObject({ code: 'part_missing', severity: 'warning' })
  expect(finding?.values?.['words']).toContain('United Kingdom and France')
})

test.each([
  ['a heading', 'News', 'Aktuelles aus dem Ministerium', 'de'],
  ['two words', 'Further information', 'Infos', 'fr'],
  ['nothing known of the language', 'Ships keep the strait open.', 'ကမ္ဘာ့', 'my'],
  ['nor of the source’s', 'ကမ္ဘာ့ကုလသမဂ္ဂ ကမ္ဘာ့ကုလသမဂ္ဂ', 'Ja.', 'de', 'my'],
])('says nothing of %s', async (_, from, target, language, ...[sourceLanguage]) => {
  expect(await looked(length, [from, target, language, sourceLanguage])).toEqual([])
})
