import { expect, test } from 'vitest'
import { letter } from '@/workflow/notices/letter'
import type { Mailed } from '@/workflow/notices/letter'
import { mailLanguage } from '@/workflow/notices/letter-texts'

const office = { name: 'Office & <Co>', url: 'https://desk.example.org', zone: 'Europe/Brussels' }
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)

const notices: Mailed[] = [
  { kind: 'sent_back', releaseId: 'a', at: at('13:30') },
  { kind: 'sent_back', releaseId: 'a', at: at('13:05') },
  { kind: 'sent_back', releaseId: 'b', at: at('13:45') },
  { kind: 'asked', releaseId: 'a', at: at('12:00') },
  { kind: 'embargo_near', releaseId: 'b', at: at('11:00') },
]

test('counts releases where it is about releases, and says since when in the office’s zone', () => {
  const { subject, text } = letter(notices, 'en', office)
  expect(subject).toBe('Office & <Co>: 5 notices for you')
  expect(text).toBe(
    [
      'This waits for you at the desk:',
      [
        '- Sentences of yours in 2 releases were sent back (since Monday 23 November at 14:05 CET)',
        '- A question about a release waits for an answer (since Monday 23 November at 13:00 CET)',
        '- The embargo of a release ends soon, and work is left',
      ].join('\n'),
      'Open your notices:\nhttps://desk.example.org/notices',
      'Set what you are told of, and how often:\nhttps://desk.example.org/account#notices',
      'Titles and texts stay at the desk: mail says nothing of what a release is about.',
    ].join('\n\n'),
  )
})

test('the same in HTML, in the language’s direction, with nothing in it taken for markup', () => {
  const { html } = letter(notices, 'ar', office)
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<a href="https://desk.example.org/notices" dir="ltr">')
  expect(html.match(/<li>/gu)).toHaveLength(3)
  const { html: named } = letter(notices, 'en', { ...office, url: 'https://desk.example.org/?a="b"&<c>' })
  expect(named).toContain('href="https://desk.example.org/?a=&quot;b&quot;&amp;&lt;c&gt;/notices"')
})

test.each([
  ['fr', 'uk', 'fr'],
  [null, 'uk', 'uk'],
  [null, 'fr-BE', 'fr'],
  ['xx', 'de', 'en'],
])('who reads %s in an office of %s is written to in %s', (own, office, language) => {
  expect(mailLanguage(own, office)).toBe(language)
})
