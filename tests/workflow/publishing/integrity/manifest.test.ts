import '@/tests/fixtures/data-folder'
import { createLocalJWKSet, flattenedVerify, calculateJwkThumbprint } from 'jose'
import type { JWK } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { approvedRelease, office, publishedRelease, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { database, inTransaction } from '@/platform/database'
import { ensureKey } from '@/workflow/publishing/integrity/ensure-key'
import { manifest } from '@/workflow/publishing/integrity/manifest'
import { rotateKeys } from '@/workflow/publishing/integrity/rotate-keys'
import { pageContent } from '@/workflow/publishing/page-content'

let people: Office
beforeAll(async () => {
  people = await office()
})

const published = (languages: string[]) => publishedRelease(people, { languages })

const bodyAt = async (path: string): Promise<string> => {
  const content = await inTransaction(async (tx) => {
    const page = await tx.page.findUniqueOrThrow({ where: { path } })
    return pageContent(tx, page)
  })
  expect(content?.form).toBe('file')
  return content!.body
}
const keySet = async () =>
  JSON.parse(await bodyAt('.well-known/communique-keys.json')) as {
    keys: (JWK & { retiredAt: string | null })[]
  }

async function opened(slug: string) {
  const { payload, protectedHeader } = await flattenedVerify(
    JSON.parse(await bodyAt(`manifests/${slug}.json`)),
    createLocalJWKSet(await keySet()),
  )
  return {
    kid: protectedHeader?.kid,
    said: manifest.parse(JSON.parse(new TextDecoder().decode(payload))),
  }
}

test('an edition as data has its article byte for byte as it was hashed, and no name of anybody', async () => {
  const { slug, localisation } = await published(['en', 'fr'])
  const body = await bodyAt(`fr/news/${slug}/versions/1.json`)
  const edition = await database.edition.findFirstOrThrow({ where: { localisationId: localisation('fr') } })
  expect(body).toContain(`"article":${edition.article},`)
  expect(JSON.parse(body)).toMatchObject({
    hash: edition.hash,
    version: 1,
    cause: 'revision',
    repeats: null,
    revision: 1,
    sourceLanguage: 'en',
    liveAt: edition.liveAt!.toISOString(),
    endedAt: null,
    disclosure: { checked: 'two_people', drafted: 'person' },
    manifest: expect.stringMatching(`/manifests/${slug}.json$`),
  })
  for (const { name, personId } of Object.values(people)) {
    expect(body).not.toContain(name)
    expect(body).not.toContain(personId)
  }
})

test('the manifest lists every edition readers have known, signed, in the same bytes each time', async () => {
  const { slug, releaseId } = await published(['en', 'fr'])
  const { said } = await opened(slug)
  const editions = await database.edition.findMany({
    where: { localisation: { releaseId } },
    include: { localisation: true },
  })
  expect(said).toMatchObject({ format: 1, slug, sourceLanguage: 'en' })
  expect(said.editions.map(({ language, version, state }) => [language, version, state])).toEqual([
    ['en', 1, 'live'],
    ['fr', 1, 'live'],
  ])
  for (const { hash, localisation, liveAt } of editions)
    expect(said.editions).toContainEqual(
      expect.objectContaining({
        language: localisation.language,
        hash,
        liveAt: liveAt!.toISOString(),
        endedAt: null,
        address: expect.stringMatching(`/${localisation.language}/news/${slug}/versions/1$`),
      }),
    )
  expect(await bodyAt(`manifests/${slug}.json`)).toBe(await bodyAt(`manifests/${slug}.json`))
  const { createdAt } = await database.signingKey.findFirstOrThrow({ where: { retiredAt: null } })
  const times = [createdAt, ...editions.map(({ liveAt }) => liveAt!)]
  expect(said.issuedAt).toBe(new Date(Math.max(...times.map(Number))).toISOString())
})

test('what was removed is gone as data too, and stays listed by its hash', async () => {
  const { slug, localisation } = await published(['en', 'fr'])
  const localisationId = localisation('fr')
  await database.$executeRaw`
    UPDATE "Edition" SET state = 'removed', "endedAt" = clock_timestamp(), "removedAt" = clock_timestamp() WHERE "localisationId" = ${localisationId}::uuid`
  const page = await database.page.findUniqueOrThrow({ where: { path: `fr/news/${slug}/versions/1.json` } })
  const { form, body } = (await inTransaction((tx) => pageContent(tx, page)))!
  const { article } = await database.edition.findFirstOrThrow({ where: { localisationId } })
  expect(form).toBe('gone')
  expect(body).not.toContain((JSON.parse(article) as { title: string }).title)
  const { said } = await opened(slug)
  expect(said.editions.map(({ language, state }) => `${language} ${state}`)).toEqual([
    'en live',
    'fr removed',
  ])
})

test('before its release nothing of a release is in a manifest, whatever page asks', async () => {
  const { releaseId, localisation } = await approvedRelease(people, { embargoInMs: 86_400_000 })
  await signOffAll(people.olga, [localisation('fr')])
  const page = { path: 'manifests/x.json', kind: 'manifest' as const, releaseId }
  await database.page.create({ data: page })
  const content = await inTransaction(async (tx) =>
    pageContent(tx, await tx.page.findUniqueOrThrow({ where: { path: page.path } })),
  )
  expect(content).toBeNull()
})

test('a key is made once, known by its thumbprint, and its private half is only ever sealed', async () => {
  await Promise.all([ensureKey(), ensureKey(), ensureKey()])
  const keys = await database.signingKey.findMany({ where: { retiredAt: null } })
  expect(keys).toHaveLength(1)
  const [{ kid, publicKey, sealed }] = keys as [(typeof keys)[number]]
  expect(await calculateJwkThumbprint(publicKey as JWK)).toBe(kid)
  expect(publicKey).not.toHaveProperty('d')
  expect(sealed).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/u)
  const { keys: told } = await keySet()
  expect(Object.keys(told[0]!).sort()).toEqual([
    ...['alg', 'createdAt', 'crv', 'kid', 'kty', 'retiredAt', 'use', 'x'],
  ])
})

test('rotated, everything is signed anew; the old public key stays, and its private half is nowhere', async () => {
  const { slug } = await published(['en'])
  const before = await opened(slug)
  const wanted = (await database.page.findUniqueOrThrow({ where: { path: `manifests/${slug}.json` } })).wanted
  const { kid, retired } = await rotateKeys(null)
  expect(retired).toEqual([before.kid])
  const after = await opened(slug)
  expect(after.kid).toBe(kid)
  expect(after.said.editions).toEqual(before.said.editions)
  expect(after.said.issuedAt > before.said.issuedAt).toBe(true)
  const page = await database.page.findUniqueOrThrow({ where: { path: `manifests/${slug}.json` } })
  expect(page.wanted).toBe(wanted + 1)
  const { keys } = await keySet()
  expect(keys.map(({ kid, retiredAt }) => [kid, retiredAt === null]).slice(0, 2)).toEqual([
    [kid, true],
    [before.kid, false],
  ])
  const rows = await statement(`SELECT sealed FROM "SigningKey" WHERE kid = $1`, [before.kid])
  expect(rows).toEqual([{ sealed: '' }])
  const events = await database.auditEvent.findMany({ where: { deed: 'keys.rotate' } })
  expect(events.map(({ subjectId }) => subjectId)).toEqual(retired)
})

test('who is no administrator rotates nothing', async () => {
  expect(await refusalOf(rotateKeys(people.olga))).toMatchObject({ reason: 'not_allowed' })
  const ada = await person({ name: 'Ada', roles: ['administrator'] })
  await rotateKeys(ada)
  const event = await database.auditEvent.findFirstOrThrow({
    where: { deed: 'keys.rotate' },
    orderBy: { id: 'desc' },
  })
  expect(event.actorId).toBe(ada.personId)
})
