import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkSite, mostBytes } from '@/evaluate/site/check'
import { kinds } from '@/evaluate/site/files'
import { makeSite, origin } from '@/evaluate/site/make'
import { plant } from '@/evaluate/site/plant'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'site-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('a site of releases that were corrected, moved and taken down is right in everything a program can tell', async () => {
  const languages = ['en', 'fr', 'ja']
  makeSite(folder, { releases: 42, seed: 3, languages })
  const { pages, files, validated, largest, faults } = await checkSite(folder, {
    origin,
    share: 0.1,
    seed: 3,
  })
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(42 * languages.length)
  expect(files).toBeGreaterThan(42 * languages.length)
  expect(validated).toBeGreaterThan(10)
  expect(largest).toBeLessThan(mostBytes)
}, 60_000)

test.each(kinds)('a fault of %s is found', async (kind) => {
  makeSite(folder, { releases: 2, seed: 1, languages: ['en', 'fr', 'de'] })
  const check = () => checkSite(folder, { origin, share: 1, seed: 1 })
  expect((await check()).faults).toEqual([])
  await plant(folder, kind)
  expect((await check()).faults.map((fault) => fault.kind)).toContain(kind)
})
