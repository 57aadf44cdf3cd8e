import { expect, test } from 'vitest'
import { queryOf, readBody } from '@/app/api/read-body'

const asked = (headers: Record<string, string>, body = '{}') =>
  readBody(
    new Request('http://desk.example/api/v1/queue/next', {
      method: 'POST',
      headers: { host: 'desk.example', 'content-type': 'application/json', ...headers },
      body,
    }),
  )

test.each<Record<string, string>>([
  { origin: 'http://evil.example' },
  { origin: 'http://desk.example.evil.example' },
  { origin: 'null' },
  { origin: 'no address' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'http://desk.example', 'sec-fetch-site': 'cross-site' },
])('another site cannot ask: %o', async (headers) => {
  await expect(asked(headers)).rejects.toMatchObject({ reason: 'not_allowed', detail: { why: 'origin' } })
})

test.each<Record<string, string>>([
  {},
  { origin: 'http://desk.example' },
  { 'sec-fetch-site': 'same-origin' },
])('our own pages and programs can: %o', async (headers) => {
  expect(await asked(headers)).toEqual({})
})

test('a text with characters that no database holds is kept, and the loss shown', async () => {
  expect(await asked({}, String.raw`{"text":"un\u0000 deux","codes":[{"title":"\ud800"}]}`)).toEqual({
    text: 'un\uFFFD deux',
    codes: [{ title: '\uFFFD' }],
  })
})

test('so is what an address asks', () => {
  const request = new Request('http://desk.example/api/v1/terms?search=a%00b&language=fr')
  expect(queryOf(request)).toEqual({ search: 'a\uFFFDb', language: 'fr' })
})
