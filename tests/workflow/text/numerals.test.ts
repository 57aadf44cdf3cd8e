import { describe, expect, test } from 'vitest'
import { numeralsOf, writeNumeral } from '@/workflow/text/numerals'

describe('numerals', () => {
  test.each([
    ['en', '434,000 people', ['434000']],
    ['en', '£4.50 and 4.5%', ['4.5', '4.5']],
    ['en', '1,234,567.80', ['1234567.8']],
    ['en', 'in 2025, 30 nations', ['2025', '30']],
    ['en', '12/02/2025 at 22:30', ['12', '2', '2025', '22', '30']],
    ['es', '434.000', ['434000']],
    ['es', '434,5', ['434.5']],
    ['es', '30.5', ['30.5 foreign']],
    ['fr', '434\u202F000 ou 434 000', ['434000', '434000']],
    ['fr', 'en 2025 300 soldats', ['2025', '300']],
    ['de', 'bis 2025 4,5 Milliarden', ['2025', '4.5']],
    ['en', 'in 2025 4.5 billion', ['2025', '4.5']],
    ['fr', '2025 12 500,5 euros', ['2025', '12500.5']],
    ['fr', '12 500 30,5', ['12500', '30.5']],
    ['de', 'am 12.02.2025 10,5 Grad', ['12', '2', '2025', '10.5']],
    ['de', '12.02.2025', ['12', '2', '2025']],
    ['de-CH', '434’000', ['434000']],
    ['en-IN', '12,34,567', ['1234567']],
    ['ar', '٤٣٤٬٠٠٠', ['434000']],
    ['fa', '۱۲', ['12']],
    ['hi', '१२', ['12']],
    ['en', 'F-35 and A400M', ['35', '400']],
    ['en', 'none', []],
  ])('%s: %s', (language, text, expected) => {
    expect(
      numeralsOf(text, language).map(({ value, foreign }) => value + (foreign ? ' foreign' : '')),
    ).toEqual(expected)
  })

  test.each([
    ['434,000', 'es', '434.000'],
    ['4.50', 'fr', '4,50'],
    ['2025', 'fr', '2025'],
    ['1,234,567.8', 'de', '1.234.567,8'],
    ['434,000', 'fr', '434\u202F000'],
  ])('%s in %s is %s', (written, language, expected) => {
    expect(writeNumeral(numeralsOf(written, 'en')[0]!, 'en', language)).toBe(expected)
  })
})
