import { describe, expect, it } from 'vitest'
import { mayBeTerm, phrasesIn } from '@/workflow/translation/terms/phrases'
import { suggestionsIn } from '@/workflow/translation/terms/suggestions-in'

const pair = (source: string, target: string) => ({ source, target })
const languages = { sourceLanguage: 'en', targetLanguage: 'fr' }

describe('phrases that may be terms', () => {
  it.each([
    ['They met the Chief of Defence Staff on Monday.', ['Chief of Defence Staff', 'Chief', 'Defence Staff']],
    ['The air defence system arrived.', ['defence system', 'defence system arrived', 'system arrived']],
    ['Allies in NATO agreed.', ['NATO']],
    ['In Paris, London agreed.', ['Paris', 'London']],
  ])('%s', (text, expected) => {
    const found = phrasesIn(text, 'en', 5)
      .filter(mayBeTerm)
      .map((phrase) => phrase.text)
    for (const each of expected) expect(found).toContain(each)
    expect(found).not.toContain('Paris, London')
    expect(found).not.toContain('They')
  })
})

describe('suggestions', () => {
  const work = [
    pair('The Joint Support Command met today.', 'Le commandement interarmées du soutien s’est réuni.'),
    pair('He leads the Joint Support Command.', 'Il dirige le commandement interarmées du soutien.'),
    pair('The mobile field hospital opened.', 'L’hôpital de campagne mobile a ouvert.'),
    pair('A second mobile field hospital is ready.', 'Un second hôpital de campagne mobile est prêt.'),
    pair('They spoke of the weather.', 'Ils ont parlé du temps.'),
  ]

  it('gives what recurs with the words that keep it company, whole', () => {
    expect(suggestionsIn(work, languages)).toEqual([
      {
        source: 'Joint Support Command',
        target: 'commandement interarmées du soutien',
        count: 2,
        together: 2,
      },
      { source: 'mobile field hospital', target: 'hôpital de campagne mobile', count: 2, together: 2 },
    ])
  })

  it('says nothing of what is rendered another way each time, or stands once', () => {
    const unlike = [
      pair('The Northern Arc grew.', 'L’arc du nord s’est étendu.'),
      pair('They left the Northern Arc.', 'Ils ont quitté la région septentrionale.'),
      pair('The Southern Ring fell.', 'L’anneau sud est tombé.'),
    ]
    expect(suggestionsIn(unlike, languages)).toEqual([])
  })

  it('takes a sequence of characters where words have no spaces between', () => {
    const japanese = [
      pair('The Joint Support Command met.', '統合支援司令部が会合した。'),
      pair('He leads the Joint Support Command.', '彼は統合支援司令部を率いる。'),
    ]
    const [found] = suggestionsIn(japanese, { sourceLanguage: 'en', targetLanguage: 'ja' })
    expect(found).toMatchObject({ source: 'Joint Support Command', target: '統合支援司令部' })
  })
})
