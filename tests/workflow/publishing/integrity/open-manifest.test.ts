import { FlattenedSign } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { aKey, signedFiles } from '@/tests/fixtures/signed-site'
import type { AKey } from '@/tests/fixtures/signed-site'
import { NotGenuine, openManifest } from '@/workflow/publishing/integrity/open-manifest'

const article = {
  ...{ format: 1 as const, language: 'en', slug: 'harbours', title: 'Harbours open', changeNote: null },
  blocks: [{ kind: 'title' as const, text: 'Harbours open', codes: [] }],
}
const version = { article, version: 1, state: 'live' as const, liveAt: '2026-05-01T10:00:00.000Z' }
const site = 'https://news.example.org'

let [own, other]: AKey[] = []
let list = ''
beforeAll(async () => {
  ;[own, other] = [await aKey(), await aKey()]
  list = (await signedFiles(site, [version], own)).get('/manifests/harbours.json')!
})

const keys = (...shown: object[]) => JSON.stringify({ keys: shown })
const why = (jws: string, set: string) =>
  openManifest(jws, set).then(
    () => 'genuine',
    (error: unknown) => (error instanceof NotGenuine ? error.why : error),
  )
const changed = (change: (jws: Record<string, string>) => object) => JSON.stringify(change(JSON.parse(list)))

test('a list signed with a key that is shown is what was signed', async () => {
  const opened = await openManifest(list, keys(other!.shown, own!.shown))
  expect(opened).toMatchObject({ kid: own!.key.kid, keyRetiredAt: null, manifest: { slug: 'harbours' } })
})

test('of a retired key, what it signed before', async () => {
  const retired = { ...own!.shown, retiredAt: '2026-07-01T00:00:00.000Z' }
  expect(await openManifest(list, keys(retired))).toMatchObject({ keyRetiredAt: retired.retiredAt })
  expect(await why(list, keys({ ...own!.shown, retiredAt: '2026-05-31T00:00:00.000Z' }))).toBe(
    'signed_too_late',
  )
})

test.each<[string, () => string | Promise<string>, () => string, string]>([
  [
    'another key under the same name',
    () => list,
    () => keys({ ...other!.shown, kid: own!.key.kid }),
    'wrong_signature',
  ],
  ['no such key', () => list, () => keys(other!.shown), 'unknown_key'],
  ['no keys', () => list, () => keys(), 'no_keys'],
  ['a key of another kind', () => list, () => keys({ kty: 'oct', k: 'AAAA', kid: own!.key.kid }), 'no_keys'],
  ['not JSON', () => '<html>', () => keys(own!.shown), 'no_list'],
  [
    'another payload',
    () => changed((jws) => ({ ...jws, payload: `${jws['payload']!.slice(0, -4)}AAAA` })),
    () => keys(own!.shown),
    'wrong_signature',
  ],
  [
    'no signature asked for',
    () =>
      changed((jws) => ({
        ...jws,
        protected: Buffer.from('{"alg":"none"}').toString('base64url'),
        signature: '',
      })),
    () => keys(own!.shown),
    'wrong_signature',
  ],
  [
    'something else signed with the key',
    async () =>
      JSON.stringify(
        await new FlattenedSign(new TextEncoder().encode('{}'))
          .setProtectedHeader({ alg: 'EdDSA', kid: own!.key.kid, typ: 'JWT' })
          .sign(own!.key.privateKey),
      ),
    () => keys(own!.shown),
    'no_list',
  ],
])('%s is not genuine', async (_, jws, set, reason) => {
  expect(await why(await jws(), set())).toBe(reason)
})
