import { describe, expect, test } from 'vitest'
import type { Fix } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import { checkValues } from '@/workflow/checks/values/check-values'
import { plain } from '@/workflow/text/inline-code'

const look = async (source: string, target: string, [from, to]: readonly [string, string]) =>
  checkValues(
    { source: plain(source), target, sourceLanguage: from, targetLanguage: to },
    await knowledgeOf(from, to),
  )

const languagesOf = (language: string): [string, string] => {
  const [from = 'en', to = from] = language.split('>')
  return language.includes('>') ? [from, to] : ['en', language]
}

const said = async (source: string, target: string, language: string) =>
  (await look(source, target, languagesOf(language))).map(({ severity, code, values, start, end }) =>
    [severity, code, values?.found, start === undefined ? undefined : target.slice(start, end)]
      .filter(Boolean)
      .join(' '),
  )

describe('what differs', () => {
  test.each<[string, string, string, string[]]>([
    ['fr', 'In 2025', 'En 2024', ['error number_changed 2024 2024']],
    ['de', '434,000 jobs', '435.000 Arbeitsplätze', ['error number_changed 435.000 435.000']],
    ['fr', '3 ships', '7 navires', ['error number_changed 7 7']],
    ['fr', '3 ships and one plane', '7 navires et trois avions', ['warning number_added 7']],
    ['fr', '434,000 people', 'les personnes', ['error number_missing']],
    ['fr', 'around 30 nations', 'les nations', ['warning number_missing']],
    ['fr', 'Many people', '434 personnes', ['warning number_added 434']],
    ['es', '434,000 people', '434,000 personas', ['warning number_not_localised 434,000']],
    ['cs', '12.8 km', '12.8 km', ['warning number_not_localised 12.8']],
    ['sv', 'with 2,243 points', 'med 2,243 poäng', ['warning number_not_localised 2,243']],
    ['uk', 'COVID-19', 'COVID-18', ['error number_changed 18 18']],
    ['de', 'F-16', 'F-18', ['error number_changed 18 18']],
    ['tr', '12,500 people', '12 bin 600 kişi', ['error number_changed 12 bin 600 12 bin 600']],
    ['fr', 'thirty nations', '40 nations', ['warning number_changed 40 40']],
    ['de', 'seventy kilometres', 'sechzig Kilometer', ['warning number_changed sechzig sechzig']],
    ['ja', '434,000 jobs', '44万4000人の雇用', ['error number_changed 44万4000 44万4000']],
    ['ar', '30 nations', '٣١ دولة', ['error number_changed ٣١ ٣١']],
    ['fr>en', '30 nations', '31 nations', ['error number_changed 31 31']],
  ])('a number, %s: %s / %s', async (language, source, target, expected) => {
    expect(await said(source, target, language)).toEqual(expected)
  })

  const swapped = 'error number_scale'
  test.each<[string, string, string, string]>([
    ['bg', '5 million people', '5 милиарда души', `${swapped} 5 милиарда 5 милиарда`],
    ['cs', '5 million people', '5 miliard lidí', `${swapped} 5 miliard 5 miliard`],
    ['da', '5 million people', '5 milliarder mennesker', `${swapped} 5 milliarder 5 milliarder`],
    ['de', '1.5 billion euros', '1,5 Millionen Euro', `${swapped} 1,5 Millionen 1,5 Millionen`],
    ['de', 'two million people', 'zwei Milliarden Menschen', `${swapped} zwei Milliarden zwei Milliarden`],
    ['el', '5 million people', '5 δισεκατομμύρια άνθρωποι', `${swapped} 5 δισεκατομμύρια 5 δισεκατομμύρια`],
    ['es', '5 million people', '5 mil millones de personas', `${swapped} 5 mil millones 5 mil millones`],
    ['et', '5 million people', '5 miljardit inimest', `${swapped} 5 miljardit 5 miljardit`],
    ['fi', '5 million people', '5 miljardia ihmistä', `${swapped} 5 miljardia 5 miljardia`],
    ['fr', '5 million people', '5 milliards de personnes', `${swapped} 5 milliards 5 milliards`],
    ['hr', '5 million people', '5 milijardi ljudi', `${swapped} 5 milijardi 5 milijardi`],
    ['hu', '5 million people', '5 milliárd ember', `${swapped} 5 milliárd 5 milliárd`],
    ['is', '5 million people', '5 milljarðar manna', `${swapped} 5 milljarðar 5 milljarðar`],
    ['it', '5 million people', '5 miliardi di persone', `${swapped} 5 miliardi 5 miliardi`],
    ['ja', '5 million people', '500億人', `${swapped} 500億 500億`],
    ['lt', '5 million people', '5 mlrd. žmonių', `${swapped} 5 mlrd 5 mlrd`],
    ['lv', '5 million people', '5 miljardi cilvēku', `${swapped} 5 miljardi 5 miljardi`],
    ['nb', '5 million people', '5 milliarder mennesker', `${swapped} 5 milliarder 5 milliarder`],
    ['nl', '5 million people', '5 miljard mensen', `${swapped} 5 miljard 5 miljard`],
    ['pl', '5 million people', '5 mld ludzi', `${swapped} 5 mld 5 mld`],
    ['pt-BR', '5 billion dollars', '5 milhões de dólares', `${swapped} 5 milhões 5 milhões`],
    ['pt-PT', '5 billion euros', '5 biliões de euros', `${swapped} 5 biliões 5 biliões`],
    ['ro', '5 million people', '5 miliarde de oameni', `${swapped} 5 miliarde 5 miliarde`],
    ['sk', '5 million people', '5 miliárd ľudí', `${swapped} 5 miliárd 5 miliárd`],
    ['sl', '5 million people', '5 milijard ljudi', `${swapped} 5 milijard 5 milijard`],
    ['sv', '5 million people', '5 miljarder människor', `${swapped} 5 miljarder 5 miljarder`],
    ['tr', '5 million people', '5 milyar kişi', `${swapped} 5 milyar 5 milyar`],
    ['uk', '5 million people', '5 млрд людей', `${swapped} 5 млрд 5 млрд`],
    ['es', '5 billion dollars', '5 billones de dólares', `${swapped} 5 billones 5 billones`],
  ])('the scale, %s: %s / %s', async (language, source, target, expected) => {
    expect(await said(source, target, language)).toEqual([expected])
  })

  test.each<[string, string, string, string[]]>([
    [
      'fr',
      '£27 million',
      '27 millions d’euros',
      ['error currency_changed 27 millions d’euros 27 millions d’euros'],
    ],
    ['de', '$5', '5 €', ['error currency_changed 5 € 5 €']],
    ['pl', '5 euros', '5 dolarów', ['error currency_changed 5 dolarów 5 dolarów']],
    ['fr', '5%', '6 %', ['error percentage_changed 6 % 6 %']],
    ['de', '5% of them', '5 von ihnen', ['warning percentage_changed 5 5']],
    ['fr', '140 miles', '140 pieds', ['error unit_changed 140 pieds 140 pieds']],
    ['nb', '3,000 miles', '3000 kilometer', ['error unit_changed 3000 kilometer 3000 kilometer']],
    ['de', '(2024: -0.2%)', '(2024: 0,2 %)', ['warning number_changed 0,2 0,2']],
    ['de', 'at 9:15 p.m.', 'um 9.15 Uhr', ['warning time_changed 9.15 9.15']],
    ['de', '90°F', '90 °C', ['error unit_changed 90 °C 90 °C']],
    ['de', '12 February 2025', '12. März 2025', ['error date_changed März März']],
    ['fi', '12 February 2025', '13. helmikuuta 2025', ['error date_changed 13 13']],
    ['bg', 'on Tuesday', 'в четвъртък', ['error date_changed четвъртък четвъртък']],
    ['bg', 'on Tuesday', 'до четвъртъка', ['error date_changed четвъртъка четвъртъка']],
    ['cs', 'on Tuesday', 'od pátku', ['error date_changed pátku pátku']],
    ['pl', 'on Tuesday', 'do piątku', ['error date_changed piątku piątku']],
    ['sk', 'on Tuesday', 'do piatku', ['error date_changed piatku piatku']],
    ['hr', 'on Tuesday', 'do petka', ['error date_changed petka petka']],
    ['sl', 'on Tuesday', 'do četrtka', ['error date_changed četrtka četrtka']],
    ['uk', 'on Thursday', 'до вівторка', ['error date_changed вівторка вівторка']],
    ['lt', 'on Tuesday', 'trečiadienį', ['error date_changed trečiadienį trečiadienį']],
    ['sv', 'on Tuesday', 'på torsdagen', ['error date_changed torsdagen torsdagen']],
    ['de', 'on Tuesday', 'am Freitagabend', ['error date_changed Freitagabend Freitagabend']],
    ['hu', 'on Monday', 'kedden', ['error date_changed kedden kedden']],
    ['pt', 'on Tuesday', 'na quarta-feira', ['error date_changed quarta-feira quarta-feira']],
    ['ja', 'on Tuesday', '木曜日に', ['error date_changed 木曜日 木曜日']],
    ['ja', 'on 3 March (Tuesday)', '3月3日(木)', ['error date_changed 木 木']],
    ['zh', 'on Tuesday', '周四', ['error date_changed 周四 周四']],
    ['et', '3 March', '3. mail', ['error date_changed mail mail']],
    ['el', 'Tuesday, 3 March 2026', 'Τρίτη 3 Μαΐου 2026', ['error date_changed Μαΐου Μαΐου']],
    ['tr', '€1.5 billion', '1,5 milyar dolar', ['error currency_changed 1,5 milyar dolar 1,5 milyar dolar']],
    [
      'is',
      '€1.5 billion',
      '1,5 milljarðar dollara',
      ['error currency_changed 1,5 milljarðar dollara 1,5 milljarðar dollara'],
    ],
    [
      'lt',
      '€1.5 billion',
      '1,5 mlrd. dolerių',
      ['error currency_changed 1,5 mlrd. dolerių 1,5 mlrd. dolerių'],
    ],
    ['el', '€1.5 billion', '1,5 δισ. δολάρια', ['error currency_changed 1,5 δισ. δολάρια 1,5 δισ. δολάρια']],
    ['bg', '€1.5 billion', '1,5 млрд. лв', ['error currency_changed 1,5 млрд. лв 1,5 млрд. лв']],
    ['fr', 'at 10:30pm', 'à 22 h 45', ['error time_changed 45 45']],
    ['el', 'at 9:30 am', 'στις 9:30 μ.μ.', ['error time_changed 9 9', 'error time_changed 30 30']],
  ])('%s: %s / %s', async (language, source, target, expected) => {
    expect(await said(source, target, language)).toEqual(expected)
  })
})

describe('one key mends', () => {
  const apply = (target: string, { start, end, text }: Fix) =>
    target.slice(0, start) + text + target.slice(end)

  test.each([
    ['es', '434,000 people', '434,000 personas', '434.000 personas'],
    ['es', '4,500 people', '4,600 personas', '4500 personas'],
    ['pl', '4,500 people', '4600 osób', '4500 osób'],
    ['fr', '434,000 people', '435 000 personnes', '434\u202f000 personnes'],
    ['de', '4.5 billion euros', '4,6 Milliarden Euro', '4,5 Milliarden Euro'],
    ['fr', 'In 2025', 'En 2024', 'En 2025'],
    ['fi', 'at 10:05', 'klo 10:06', 'klo 10:05'],
  ])('%s: %s / %s', async (language, source, target, mended) => {
    const [finding] = await look(source, target, languagesOf(language))
    expect(apply(target, finding!.fix!)).toBe(mended)
    expect(await look(source, mended, languagesOf(language))).toEqual([])
  })
})

describe('nothing to compare', () => {
  test.each([
    ['fr', 'No numbers here.', 'Aucun nombre ici.'],
    ['xx', '30 nations', '30 nations'],
    ['th', 'In 2025', 'ในปี 2025'],
    ['de', '', ''],
  ])('%s: %s / %s', async (language, source, target) => {
    expect(await said(source, target, language)).toEqual([])
  })
})
