import '@/tests/fixtures/secret'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSite, together } from '@/evaluate/site/check'
import { kinds } from '@/evaluate/site/files'
import { mostBytes } from '@/evaluate/site/page-faults'
import { plant } from '@/evaluate/site/plant'
import { readShare } from '@/evaluate/site/read'
import { addLists, prepare, storeLists } from '@/evaluate/site/store-lists'
import { storeReleases } from '@/evaluate/site/store-releases'
import { env } from '@/platform/env'

const size = { releases: 42, seed: 3, languages: ['de', 'en', 'fr'] }
const whole = { at: 0, of: 1 }
const asked = { origin: env.url, validated: 1, seed: 1 }

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const site = join(folder, 'whole')
beforeAll(async () => {
  await prepare()
  await storeReleases(site, size, whole)
  await addLists()
  await storeLists(site, whole)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a site of releases that were corrected, moved and taken down is right in everything a program can tell', async () => {
  const { pages, files, validated, largest, faults } = await checkSite(site, asked)
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(size.releases * size.languages.length)
  expect(files).toBeGreaterThan(size.releases * size.languages.length)
  expect(validated).toBe(pages)
  expect(largest).toBeLessThan(mostBytes)
}, 60_000)

test('read in shares, it is what it is when read at once', async () => {
  const without = { ...asked, validated: 0 }
  const shares = [0, 1, 2].map((at) => readShare(site, without, { at, of: 3 }))
  expect(together(await Promise.all(shares), env.url)).toEqual(await checkSite(site, without))
})

test.each(kinds)('a fault of %s is found', async (kind) => {
  const planted = join(folder, kind)
  cpSync(site, planted, { recursive: true })
  await plant(planted, kind)
  const { faults } = await checkSite(planted, { ...asked, validated: kind === 'html' ? 1 : 0 })
  expect(faults.map((fault) => fault.kind)).toContain(kind)
})
