import { describe, expect, test } from 'vitest'
import { isAlike } from '@/workflow/checks/names/alike'
import { soundOf } from '@/workflow/checks/names/sounds'
import { fold, tokensOf } from '@/workflow/checks/terms/tokens'

const alike = (name: string, word: string) => isAlike(fold(name), tokensOf(word)[0]!)

describe('alike in sound or spelling', () => {
  test.each<[string, string]>([
    ['Smith', 'Сміт'],
    ['Smith', 'Смит'],
    ['Smith', 'Σμιθ'],
    ['Smith', 'スミス'],
    ['Smith', 'Smitas'],
    ['Bush', 'Bušs'],
    ['Howard', 'Хауърд'],
    ['Khrushchev', 'Хрущов'],
    ['Gaddafi', 'Kaddáfího'],
    ['Tchaikovsky', 'Čajkovskij'],
    ['Yeltsin', 'Ельцина'],
    ['Washington', 'Vašingtona'],
    ['Thatcher', 'Тетчер'],
    ['Miliband', 'Μίλιμπαντ'],
    ['Biden', 'Bidenová'],
  ])('%s and %s', (name, word) => {
    expect(alike(name, word)).toBe(true)
  })

  test.each<[string, string]>([
    ['Smith', 'Jones'],
    ['Reid', 'Regierung'],
    ['Blair', 'Berlin'],
    ['Putin', 'Зеленський'],
    ['Macron', 'Μέρκελ'],
    ['Smith', 'Brown'],
  ])('%s and not %s', (name, word) => {
    expect(alike(name, word)).toBe(false)
  })

  test('a word without a capital is a name only as it is spelled', () => {
    expect(alike('Putin', 'poutine')).toBe(false)
    expect(alike('Putin', 'putinovský')).toBe(true)
  })

  test('one sound written in several letters is one', () => {
    expect(soundOf('schmidt')).toBe(soundOf('shmidt'))
    expect(soundOf('philip')).toBe(soundOf('filip'))
  })
})
