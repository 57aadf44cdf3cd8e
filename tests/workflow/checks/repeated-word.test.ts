import { expect, test } from 'vitest'
import { looked, mended } from '@/tests/workflow/checks/looked'
import { repeatedWord } from '@/workflow/checks/repeated-word'

const source = 'Ships of ten nations keep the strait open.'

test.each([
  ['bg', 'Корабите на на десет държави.', 'Корабите на десет държави.'],
  ['cs', 'Lodě deseti deseti zemí.', 'Lodě deseti zemí.'],
  ['da', 'Skibe fra fra ti lande.', 'Skibe fra ti lande.'],
  ['de', 'Schiffe aus aus zehn Ländern.', 'Schiffe aus zehn Ländern.'],
  ['de', 'Die die Schiffe.', 'Die Schiffe.'],
  ['el', 'Τα πλοία των των δέκα χωρών.', 'Τα πλοία των δέκα χωρών.'],
  ['fr', 'L’été l’été des navires.', 'L’été des navires.'],
  ['fr', 'Les navires de l’OTAN de l’OTAN.', 'Les navires de l’OTAN.'],
  ['hu', 'A a hajók.', 'A hajók.'],
  ['it', 'Le navi\u00A0navi.', 'Le navi.'],
  ['nl', 'Schepen van tien van tien landen.', 'Schepen van tien landen.'],
  ['pl', 'Okręty okręty dziesięciu państw.', 'Okręty dziesięciu państw.'],
  ['ro', 'Navele, oamenii oamenii.', 'Navele, oamenii.'],
  ['sk', 'Tu sú lode, lode, ktoré plávajú.', 'Tu sú lode, ktoré plávajú.'],
  ['sv', 'Fartyg från NATO-länder NATO-länder.', 'Fartyg från NATO-länder.'],
  ['tr', 'On on ülkenin gemileri.', 'On ülkenin gemileri.'],
  ['uk', 'Кораблі об’єднаних об’єднаних країн.', 'Кораблі об’єднаних країн.'],
  ['ja', '艦船艦船は海峡を開いておく。', '艦船は海峡を開いておく。'],
  ['ja', '艦船はは海峡を開いておく。', '艦船は海峡を開いておく。'],
  ['ja', '海峡をを開いておくことで合意した。', '海峡を開いておくことで合意した。'],
  ['ja', '合意したした。', '合意した。'],
  ['ja', 'ロシアロシアは', 'ロシアは'],
])('%s: %s', async (language, target, text) => {
  const findings = await looked(repeatedWord, [source, target, language])
  expect(findings).toMatchObject([{ code: 'repeated_word', severity: 'warning' }])
  expect(mended(target, findings)).toBe(text)
})

test.each([
  ['a pronoun beside a pronoun', 'fr', 'Nous nous réunissons et vous vous levez.'],
  ['a relative pronoun before an article', 'de', 'Die Länder, die die Schiffe schicken.'],
  ['a polite form beside a pronoun', 'de', 'Tragen Sie sie bei sich.'],
  ['a Roman numeral', 'pl', 'W czasie I i II wojny światowej.'],
  ['groups of a number', 'es', '5 000 000 de visitas'],
  ['distribution', 'tr', 'Sık sık ve tek tek geldiler.'],
  ['an abbreviation with its ending', 'nb', 'Noen TV-er er laget her.'],
  ['a new clause', 'it', 'Così è, è così.'],
  ['a second name', 'sv', 'Baden-Baden'],
  ['a pronoun with a hyphen', 'pt', 'Tornando-o o primeiro.'],
  ['a clitic', 'ro', 'Flota maritimă și și-a început drumul.'],
  ['kana that go on', 'ja', 'まだ合意に至っていないものの、英国とともに海峡ではるかにできている。'],
  ['painted sounds', 'ja', 'いろいろな艦船がどんどんギリギリまで近づく。'],
  ['two words that meet', 'ja', '自由党党首が野生生物を見る。'],
  ['grammar', 'zh', '大家来看看,研究研究。'],
])('none: %s', async (_, language, target) => {
  expect(await looked(repeatedWord, [source, target, language])).toEqual([])
})

test('none where the source does so', async () => {
  expect(await looked(repeatedWord, ['It was very very late.', 'Il était très très tard.', 'fr'])).toEqual([])
  expect(await looked(repeatedWord, ['The Ngorongoro area.', 'ンゴロンゴロ保全地域', 'ja'])).toEqual([])
})
