import { describe, expect, test } from 'vitest'
import { groupsOf } from '@/app/review/[localisationId]/editor/character-groups'
import { available } from '@/workflow/text/characters/available'
import { loadCharacters } from '@/workflow/text/characters/load-characters'

const offered = async (language: string, text = '') => {
  const groups = groupsOf({ language, characters: await loadCharacters(language), text })
  return Object.fromEntries(groups.map(({ group, characters }) => [group, characters.join(' ')]))
}

describe('what is offered', () => {
  test.each([
    ['fr', 'quotes', '« » ’ “ ”'],
    ['fr', 'letters', 'à â æ ç é è ê ë î ï ô œ ù û ü ÿ'],
    ['de', 'quotes', '„ “ ‚ ‘ « » ’'],
    ['de-CH', 'quotes', '« » ‹ › „ “ ‚ ‘ ’'],
    ['pl', 'letters', 'ą ć ę ł ń ó ś ź ż'],
    ['fr-CA', 'letters', 'à â æ ç é è ê ë î ï ô œ ù û ü ÿ'],
    ['fr', 'spaces', '\u00A0 \u202F \u00AD'],
    ['ja', 'spaces', '\u3000 \u00A0 \u202F \u00AD'],
    ['fa', 'spaces', '\u00A0 \u202F \u00AD \u200C \u200D'],
    ['th', 'spaces', '\u00A0 \u202F \u00AD \u200B'],
    ['he', 'directions', '\u200E \u200F \u2066 \u2067 \u2068 \u2069'],
    ['ar', 'directions', '\u200E \u200F \u061C \u2066 \u2067 \u2068 \u2069'],
  ] as const)('%s: %s', async (language, group, characters) => {
    expect((await offered(language))[group]).toBe(characters)
  })

  test('nothing where a language has nothing of a kind', async () => {
    const japanese = await offered('ja')
    expect(japanese.quotes).toMatch(/^「 」 『 』/u)
    expect(Object.keys(japanese)).toEqual(['quotes', 'punctuation', 'spaces', 'signs'])
  })

  test('marks of direction where words of both stand in a text', async () => {
    expect((await offered('fr', 'Le mot سلام')).directions).toContain('\u200F')
    expect((await offered('fr', 'Le mot')).directions).toBe(undefined)
  })

  test('what anybody needs, of a language nobody described', async () => {
    expect((await offered('sm')).quotes).toBe('“ ” ‘ ’')
  })
})

test.each(Object.keys(available))(
  '%s has quotation marks, and each character once and alone',
  async (language) => {
    const characters = await loadCharacters(language)
    expect(characters.quotes.split(' ').length).toBeGreaterThan(1)
    for (const list of Object.values(characters)) {
      const all = list.split(' ').filter(Boolean)
      expect(new Set(all).size).toBe(all.length)
      expect(all.filter((one) => [...one].length > 1 || /[\p{ASCII}\p{White_Space}]/u.test(one))).toEqual([])
    }
  },
)
