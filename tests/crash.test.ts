import '@/tests/fixtures/secret'
import { existsSync } from 'node:fs'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { differences, unreleased } from '@/evaluate/crash/judge'
import { crashes } from '@/evaluate/crash/points'
import type { Point } from '@/evaluate/crash/points'
import { crashScene } from '@/evaluate/crash/scene'
import { listPages } from '@/platform/page-store/store'

const store = join(dataFolder, 'pages')
let points: Point[]
beforeAll(async () => {
  await crashScene(7, 3)
  points = await crashes(store, { points: 5, seed: 7 })
}, 240_000)

test('killed at five moments, the store is what the database says each time', () => {
  const wrong = points.filter(
    (point) => point.differences.length + point.unreleased.length + point.faults.length > 0,
  )
  expect(wrong).toEqual([])
  expect(points).toHaveLength(5)
  expect(points.flatMap((point) => point.deeds)).not.toEqual([])
})

test('the judge sees a page that differs, one that is missing and one that nobody asked for', async () => {
  // Of those that readers have: what is gone or missing is kept in another form.
  const isRead = (path: string) => /news\/qz[a-z]+$/u.test(path) && existsSync(join(store, `${path}.html`))
  const [first, second] = (await listPages(store)).filter(isRead)
  const file = join(store, `${first}.html`)
  const before = await readFile(file)
  await writeFile(file, `${before.toString()} `)
  await rm(join(store, `${second}.html.br`))
  await writeFile(join(store, 'fr/news/planted.html'), 'No')
  expect((await differences(store)).toSorted()).toEqual(
    [
      `${first}.html differs`,
      `${second}.html.br is missing`,
      'fr/news/planted.html shall not be there',
    ].toSorted(),
  )
})

test('the judge sees a word that no edition has', async () => {
  await writeFile(join(store, 'fr', '.half.tmp'), '<title>qzneverreleasedone</title>')
  expect(await unreleased(store)).toEqual(['qzneverreleasedone'])
})
