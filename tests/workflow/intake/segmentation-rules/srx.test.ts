import { describe, expect, it } from 'vitest'
import { east } from '@/evaluate/segmentation/sentences-east'
import { west } from '@/evaluate/segmentation/sentences-west'
import { srxDocument } from '@/workflow/intake/segmentation-rules/srx'

type Rule = { isBreak: boolean; before: RegExp; after: RegExp }

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** A reader of SRX 2.0 with `cascade="yes"`: the rules of every map that fits, in order. */
function rulesOf(document: string, language: string): Rule[] {
  const byName = new Map(
    [...document.matchAll(/<languagerule languagerulename="([^"]+)">(.*?)<\/languagerule>/gsu)].map(
      ([, name, body]) => [name!, body!],
    ),
  )
  const maps = [
    ...document.matchAll(/<languagemap languagepattern="([^"]+)" languagerulename="([^"]+)"\/>/gu),
  ]
  return maps
    .filter(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(language))
    .flatMap(([, , name]) => [
      ...byName
        .get(name!)!
        .matchAll(
          /<rule break="(yes|no)">\s*<beforebreak>(.*?)<\/beforebreak>\s*<afterbreak>(.*?)<\/afterbreak>/gsu,
        ),
    ])
    .map(([, isBreak, before, after]) => ({
      isBreak: isBreak === 'yes',
      before: new RegExp(`(?:${plain(before!)})$`, 'u'),
      after: new RegExp(`^(?:${plain(after!)})`, 'u'),
    }))
}

/** At each place the first rule whose both sides fit decides. */
function cutBy(rules: readonly Rule[], text: string): string {
  let cut = ''
  for (let at = 0; at < text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const fits = at > 0 && !/^\s/u.test(after) && /[\p{P}\s]$/u.test(before)
    if (fits && rules.find((rule) => rule.before.test(before) && rule.after.test(after))?.isBreak) cut += '|'
    cut += text.charAt(at)
  }
  return cut
}

const document = srxDocument()
const tables = { ...west, ...east }

describe('as SRX 2.0', () => {
  it('is well formed, and each map names rules there are', () => {
    const tags = [...document.matchAll(/<(\/?)([a-z]\w*)[^<>]*?(\/?)>/gu)].filter(([, , , alone]) => !alone)
    const open: string[] = []
    const strayed = tags.filter(([, close, name]) => (close ? open.pop() !== name : !open.push(name!)))
    expect([strayed, open]).toEqual([[], []])
    expect(document).toContain('cascade="yes"')
    const ruled = [...document.matchAll(/<languagerule languagerulename="([^"]+)"/gu)].map(([, name]) => name)
    const mapped = [...document.matchAll(/languagemap languagepattern="[^"]+" languagerulename="([^"]+)"/gu)]
    expect(mapped.map(([, name]) => name)).toEqual(ruled)
    expect(ruled.at(-1)).toBe('all')
  })

  it.each<[string, string]>([
    ['en', 'Mr. Smith met Dr. Jones on 4 Feb. |They spoke at 5 p.m. |The talks ended.'],
    ['en', 'See No. 5, p. 12. |“Why?” President Zelenskyy asked.'],
    ['de-AT', 'Am 3. Oktober kommt z. B. Dr. Müller. |Er bringt 1,5 Mrd. Euro usw. |Das reicht.'],
    ['fr', 'M. Macron a dit : « Oui. » |Mme Dupont, p. ex., non.'],
    ['el', 'Πότε; |Κανείς δεν ξέρει.'],
    ['ja', '会議です。|明日です。|「はい。」と述べた。'],
    ['hi', 'बैठक आज है। |कल होगी।'],
    ['tlh', 'One. |Two. |Mr. Three'],
  ])('%s: %s', (language, row) => {
    expect(cutBy(rulesOf(document, language), row.replaceAll('|', ''))).toBe(row)
  })

  it('cuts nine rows in ten of every language as the program does', () => {
    const missed = Object.entries(tables).map(([language, rows]) => {
      const rules = rulesOf(document, language)
      const same = rows.filter((row) => cutBy(rules, row.replaceAll('|', '')) === row)
      return [language, same.length / rows.length] as const
    })
    expect(missed.filter(([, share]) => share < 0.75)).toEqual([])
    expect(missed.reduce((sum, [, share]) => sum + share, 0) / missed.length).toBeGreaterThan(0.9)
  })

  it('has one language alone where asked, and the house’s own abbreviations before all', () => {
    const house = srxDocument(['de'], { de: { never: ['BMVg.'] } })
    expect(house.match(/<languagerule /gu)).toHaveLength(2)
    const text = 'Das BMVg. Ministerium teilt mit.'
    expect(cutBy(rulesOf(house, 'de'), text)).toBe(text)
    expect(cutBy(rulesOf(srxDocument(['de']), 'de'), text)).toBe('Das BMVg. |Ministerium teilt mit.')
  })
})
