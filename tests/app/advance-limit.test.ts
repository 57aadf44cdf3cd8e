import '@/tests/fixtures/data-folder'
import { expect, test } from 'vitest'
import { asksTooOften } from '@/app/advance/answer'

const asked = (from: string): Request =>
  new Request('https://news.example.org/advance/x', { headers: { 'x-forwarded-for': from } })

test('whoever has a whole line of addresses tries no more links than whoever has one', () => {
  const answers = Array.from({ length: 301 }, (_, each) =>
    asksTooOften(asked(`2001:db8:1:2::${each.toString(16)}`), `token ${each}`),
  )
  expect(answers.indexOf(true)).toBe(300)
  expect(asksTooOften(asked('2001:db8:1:3::1'), 'another')).toBe(false)
})
