import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceStarts } from '@/evaluate/segmentation/coalition-release'
import { englishGoldenRules } from '@/evaluate/segmentation/english-golden-rules'
import { east } from '@/evaluate/segmentation/sentences-east'
import { news } from '@/evaluate/segmentation/sentences-news'
import { west } from '@/evaluate/segmentation/sentences-west'
import { byLanguage } from '@/workflow/intake/segmentation-rules/by-language'
import { segment } from '@/workflow/intake/segment'
import { segmentText } from '@/workflow/intake/segment-text'
import { segmentBlock } from '@/workflow/intake/segment-block'
import { fromPieces, isWellFormed } from '@/workflow/text/coded-text'
import type { InlineCode } from '@/workflow/text/inline-code'

/** One row a text, with `|` where it is to be cut; a row without is to stay whole. */
const tables: Record<string, string[]> = {
  en: [
    'The meetings begin today. |They end tomorrow.',
    'Mr. Smith met Dr. Jones. |They spoke.',
    'Gen. Sir Tony Radakin and Adm. Key left for St. Petersburg.',
    'George W. Bush met J. R. Smith. |He smiled.',
    'The U.S. Army and the U.N. Security Council agreed. |Work began.',
    'He moved to the U.S. |The move was quick.',
    'They meet at 5 p.m. GMT on Friday. |Others follow.',
    'They meet at 5 p.m. |The minister speaks first.',
    'It cost £1.5 billion. |It was paid.',
    'See No. 10 Downing Street, p. 4 and vol. II.',
    'He said no. |She agreed.',
    'Spending reached 2.5% of GDP in 2027. |A boost followed.',
    '“We won. |I was struck by it.” |The meeting ended.',
    '“Why?” he asked. |Nobody knew.',
    '“Enough!” President Zelenskyy said.',
    '"It is over." |The crowd left.',
    'Yahoo! is a company. |It is old.',
    'Aid (tanks, drones, etc.) arrived. |More will come.',
    'He left (he was tired. He slept.) and came back. |She stayed.',
    'He left. |(She stayed. She read.) |They met.',
    '1. Assurances',
    'a) Aid for Ukraine',
    'Addressing the meeting, the Defence Secretary is expected to say:',
    'Visit www.gov.uk or write to press@mod.gov.uk. |Thank you.',
    'Tanks, e.g. Challenger 2, arrived. |Others, i.e. Leopards, did not.',
    'It fell on 6 Sept. 2024. |It rained.',
    'Acme Inc. Chairman Bob spoke. |He left.',
    'The end... |A beginning.',
    'No space.|Here',
  ],
  fr: [
    'M. Macron a parlé. |Mme Dupont a répondu.',
    'Le ministre S. Lecornu est arrivé. |Il parlera.',
    '« Nous gagnerons. » |Le ministre est parti.',
    'Il l’a dit. |« Nous gagnerons », a-t-il ajouté.',
    'Voir art. 5 et p. 12. |Fin.',
    'Il a demandé : « Pourquoi ? » |Personne n’a répondu.',
    'Des chars, des drones, etc. |Londres fournit tout.',
  ],
  es: [
    'El Sr. García y la Dra. López llegaron. |Hablaron.',
    'EE. UU. anunció ayuda. |Otros siguieron.',
    '¿Cuándo? |Nadie lo sabe. |¡Vamos!',
    'La ayuda llega a las 5 p. m. |La reunión sigue.',
    'El art. 5 y el núm. 10 se aplican. |Así fue.',
  ],
  de: [
    'Das Treffen am 3. Oktober beginnt um 10 Uhr. |Es endet am 4. November.',
    'Z. B. Panzer wurden geliefert. |Weitere folgen.',
    'Dr. Müller und Prof. Schmidt kamen. |Sie sprachen.',
    'Im 20. Jahrhundert und unter Wilhelm II. Hohenzollern.',
    '„Wir gewinnen.“ |Der Minister ging.',
    '1,5 Mrd. Euro wurden 2025 gezahlt. |Das reicht.',
    'Es war 2025. |Die Lage blieb ernst.',
  ],
  it: [
    'Il dott. Rossi e l’on. Bianchi parlano. |Poi escono.',
    'Vedi art. 5, pag. 3. |Fine.',
    'La S.p.A. Leonardo fornisce mezzi. |Altri seguono.',
  ],
  pt: ['O Sr. Silva chegou. |Falou depois.', 'Foi no séc. XV. |Ninguém sabe.', 'O n.º 10 e a pág. 4. |Fim.'],
  nl: [
    'Dhr. De Vries kwam, o.a. Minister Jansen ook. |Zij spraken.',
    'Het kost 5 mln. euro. |Dat is veel.',
    'Bijv. Oekraïne krijgt steun. |Dat helpt.',
  ],
  pl: [
    'Gen. Nowak i prof. Kowalski przybyli. |Rozmawiali.',
    'W 2025 r. Polska przekazała czołgi. |To pomoc.',
    'Spotkanie 3. Maja i np. Armia. |Koniec.',
  ],
  uk: [
    'У 2025 р. Україна отримала 5 млрд. грн. допомоги. |Це важливо.',
    'Ген. Залужний та проф. Іваненко прибули. |Вони говорили.',
    'Зустріч у м. Київ, вул. Банкова. |Кінець.',
  ],
  cs: ['Dne 3. Října přijel gen. Novák. |Mluvil.', 'Např. Ukrajina a tzv. Koalice. |Konec.'],
  el: ['Πότε; |Κανείς δεν ξέρει. |Τέλος.', 'Ο κ. Παπαδόπουλος μίλησε. |Έφυγε.'],
  ja: ['会議は今日です。|明日終わります。', '「戦争は終わった。」と述べた。|彼は去った。'],
  zh: ['会议今天举行。|明天结束。', '他说：“我们会赢。”|会议结束了。'],
  ar: ['بدأ الاجتماع اليوم. |هل ينتهي غدا؟ |نعم.'],
  hi: ['बैठक आज है। |कल समाप्त होगी।'],
  'fr-BE': ['M. Dupont est là. |Il parle.'],
  'sr-Latn': ['Dana 3. Oktobra dolazi npr. Petar. |Kraj.'],
  xx: ['One. |Two. |Mr. Three'],
}

describe.each(Object.entries(tables))('%s', (language, rows) => {
  it.each(rows)('%s', (row) => {
    expect(segment(row.replaceAll('|', ''), language)).toEqual(row.split('|'))
  })
})

describe.each([...Object.entries(west), ...Object.entries(east), ...Object.entries(news)])(
  'releases and news in %s',
  (language, rows) => {
    it.each(rows)('%s', (row) => {
      expect(segment(row.replaceAll('|', ''), language)).toEqual(
        row.split(/(?<=\|)/u).map((one) => one.replace('|', '')),
      )
    })
  },
)

describe('marks of ordinary width', () => {
  it.each([
    ['ja', '本当か?|そうだ!|'],
    ['zh', '真的吗?|是的。'],
    ['ja', '本当か?と尋ねた。'],
    ['ja', '番組「Why?」を見た。'],
    ['de', 'Ein Plus von 2,5 Prozent ggü. 2024. |Das ist viel.'],
    ['nl', 'Lt.-gen. b.d. De Vries sprak. |Hij zweeg.'],
  ])('%s %s', (language, row) => {
    expect(segment(row.replaceAll('|', ''), language)).toEqual(row.split('|').filter(Boolean))
  })
})

describe('beyond the 26', () => {
  it.each([
    ['ca', 'El Sr. Illa i la Dra. Puig van parlar. |Després van marxar.'],
    ['cy', 'Roedd Mr. Jones yno. |Mae o’n hapus.'],
    ['ga', 'Bhí an Dr. Ó Briain ann. |Tháinig sé inné.'],
    ['hy', 'Ի՞նչ ես մտածում: |Ոչինչ:'],
    ['ka', 'პროფ. ბერიძე მოვიდა. |ის ლაპარაკობდა.'],
    ['ko', '장관은 키이우를 방문했다. |그는 대통령을 만났다.'],
    ['mk', 'Г-н Петров и проф. Јованова дојдоа. |Тие зборуваа.'],
    ['ru', 'В 2025 г. Украина получила 1,5 млрд. руб. помощи. |Это рекорд.'],
    ['sq', 'Z. Rama dhe znj. Hoxha folën. |Ata u takuan.'],
    ['nn', 'Statsråden kom kl. 10.30. |Ho møtte bl.a. dr. Hansen.'],
    ['am', 'እንደምን አለህ፧|መልካም ቀን ይሁንልህ።|እባክሽ ያልሽዉን ድገሚልኝ።'],
  ])('%s: %s', (language, row) => {
    expect(segment(row.replaceAll('|', ''), language).join('|')).toBe(row)
  })
})

describe('the English golden rules', () => {
  it.each(Object.entries(englishGoldenRules))('%s', (_, [text, sentences]) => {
    expect(segmentText(text, 'en', { format: 'text' }).blocks.flatMap(({ segments }) => segments)).toEqual(
      sentences,
    )
  })
})

it('never parts a figure from the abbreviation or unit beside it', () => {
  const heads = {
    en: ['No.', 'p.', 'fig.', 'art.', 'approx.'],
    de: ['Nr.', 'Art.', 'Abs.', 'S.', 'ca.'],
    pl: ['ust.', 'str.', 'ok.'],
  }
  const figures = fc.nat({ max: 9999 }).map(String)
  for (const [language, abbreviations] of Object.entries(heads))
    fc.assert(
      fc.property(fc.constantFrom(...abbreviations), figures, (head, figure) => {
        const sentence = `Siehe ${head} ${figure} kg dort. `
        expect(
          segment(`${sentence}${sentence}`, language).every((one) => one.includes(`${head} ${figure} kg`)),
        ).toBe(true)
      }),
    )
})

it('takes the house’s own abbreviations before the program’s', () => {
  const text = 'The Def. Staff left. See reg. 5 at 5 p.m. Kyiv time, etc. They met.'
  expect(segment(text, 'en')).toHaveLength(5)
  const house = { never: ['Def.', 'etc.'], beforeFigure: ['reg.'] }
  expect(segment(text, 'en', [], house)).toEqual([
    'The Def. Staff left. ',
    'See reg. 5 at 5 p.m. Kyiv time, etc. They met.',
  ])
})

it('knows no abbreviation without its full stop', () => {
  for (const [language, { never = [], seldom = [], mostly = [], beforeFigure = [] }] of Object.entries(
    byLanguage,
  ))
    for (const list of [never, seldom, mostly, beforeFigure]) {
      const odd = list.filter((one) => !/[.!'º§№]$|^§$/u.test(one))
      expect([language, odd]).toEqual([language, []])
    }
})

describe('inline codes', () => {
  const link: InlineCode = { number: 0, type: 'link', role: 'open', href: 'https://example.org/' }
  const endLink: InlineCode = { number: 0, type: 'link', role: 'close' }
  const line: InlineCode = { number: 0, type: 'break', role: 'single' }
  const cutUp = (pieces: (string | InlineCode)[]) => {
    const { text, codes } = fromPieces(pieces)
    return segment(text, 'en', codes).map((one) => one.replace(/[\uE000-\uF8FF]/gu, '~'))
  }

  it('stay with their sentence at both ends', () => {
    expect(cutUp(['We met. ', link, 'They left.', endLink, ' It ended.'])).toEqual([
      'We met. ',
      '~They left.~ ',
      'It ended.',
    ])
  })
  it('are never parted from their partner', () => {
    expect(cutUp(['Read ', link, 'this. Then that', endLink, '. It ended.'])).toEqual([
      'Read ~this. Then that~. ',
      'It ended.',
    ])
  })
  it('do not hide an end', () => {
    expect(cutUp([link, 'We met.', endLink, ' They left.'])).toEqual(['~We met.~ ', 'They left.'])
    expect(cutUp(['First line.', line, 'Second line.'])).toEqual(['First line.~', 'Second line.'])
  })
  it('are taken for pairs where nobody says what they are', () => {
    expect(segment('We \uE000met. They\uE001 left. It ended.', 'en')).toEqual([
      'We \uE000met. They\uE001 left. ',
      'It ended.',
    ])
  })
  it('are numbered from 0 in each sentence', () => {
    const sentences = segmentBlock(fromPieces([link, 'Yes.', endLink, ' ', link, 'No.', endLink]), 'en')
    expect(sentences[0]!.text).toBe('\uE000Yes.\uE001 ')
    expect(sentences[1]).toEqual({ text: '\uE000No.\uE001', codes: [link, { ...endLink, number: 1 }] })
    expect(sentences.every(isWellFormed)).toBe(true)
  })
})

const bits = [
  'A',
  'b',
  '. ',
  '.',
  '? ',
  '!” ',
  '“',
  '(',
  ')',
  ' ',
  '\u00A0',
  '«\u00A0',
  '\u00A0» ',
  'Mr. ',
  '3. ',
  '\uE000',
  '\uE001',
  '\uE002',
  '。',
  '\n',
  '💥',
  '\uD800',
  '…',
  ';',
]

it('loses nothing, whatever the text and language', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...bits)),
      fc.constantFrom('en', 'fr', 'de', 'el', 'ja', 'ar', 'und'),
      (parts, language) => {
        const text = parts.join('')
        const sentences = segment(text, language)
        expect(sentences.join('')).toBe(text)
        expect(sentences).not.toContain('')
      },
    ),
    { numRuns: 1000 },
  )
})

const shared = [new URL('../../../../shared/data/coalition-release.txt', import.meta.url).pathname].find(
  existsSync,
)

it.skipIf(!shared)('reads a whole release as a careful reader does', () => {
  const text = readFileSync(shared!, 'utf8').trim().replaceAll('\n', ' ')
  const [before = '', after = ''] = text.split(/(?<=expected to say: )/u)
  const sentences = [before, after].flatMap((block) => segment(block, 'en'))
  expect(sentences.map((sentence) => sentence.split(' ', 2).join(' '))).toEqual(sentenceStarts)
})
