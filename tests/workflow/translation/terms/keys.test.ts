import { describe, expect, it } from 'vitest'
import { keysIn, keysNeeded, keysOf } from '@/workflow/translation/terms/keys'

/** A term, and a text it stands in under another form. */
const inflected: [language: string, term: string, text: string][] = [
  ['en', 'prime minister', 'The Prime Ministers’ meeting ended.'],
  ['en', 'UN', 'The UN’s envoy spoke.'],
  ['cs', 'Praha', 'Jednali v Praze.'],
  ['pl', 'Minister Obrony', 'Rozmowa z Ministrem Obrony trwała.'],
  ['fi', 'EU', 'EU:n tuki jatkuu.'],
  ['hu', 'NATO', 'A NATO-val együtt.'],
  ['tr', 'NATO', 'NATO’nun kararı.'],
  ['de', 'Rat', 'Die Räte tagten.'],
  ['uk', 'Міністр оборони', 'Зустріч з міністром оборони.'],
  ['el', 'πρωθυπουργός', 'του Πρωθυπουργού της χώρας'],
  ['ja', '防衛大臣', '日本の防衛大臣は述べた。'],
  ['ja', 'サイバー防衛', '共同サイバー防衛演習'],
  ['ko', '정부', '우리 정부는 발표했다.'],
  ['tr', 'İstanbul', 'İSTANBUL’da buluştular.'],
]

describe('keys', () => {
  it.each(inflected)('%s: %s is looked up in “%s”', (language, term, text) => {
    const keys = keysIn(text, language)
    expect(keysOf([term], language).some((key) => keys.has(key))).toBe(true)
    expect([...keys]).toEqual(expect.arrayContaining(keysNeeded(term, language)))
  })

  it('does not look up what shares no beginning, nor half of a name', () => {
    const keys = keysIn('The minister met allies.', 'en')
    expect(keysOf(['armoured brigade'], 'en').some((key) => keys.has(key))).toBe(false)
    expect(keysNeeded('minister of transport', 'en').every((key) => keys.has(key))).toBe(false)
  })

  it('files one key for each form, each once', () => {
    expect(keysOf(['Ireland', 'Irish Republic', 'Irelands'], 'en')).toEqual(['irel', 'repu'])
  })
})
