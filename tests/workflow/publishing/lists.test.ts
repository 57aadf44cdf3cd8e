import '@/tests/fixtures/data-folder'
import { beforeAll, expect, test } from 'vitest'
import { office } from '@/tests/fixtures/publishing'
import { database, inTransaction } from '@/platform/database'
import { indexPath, pagePath, sitemapPath } from '@/workflow/publishing/addresses'
import { canonicalJson } from '@/workflow/publishing/canonical'
import { listPaths } from '@/workflow/publishing/raise-lists'
import { pageContent } from '@/workflow/publishing/page-content'

const language = 'fr'
const slugOf = (number: number) => `release-${number}`
const releaseIds: string[] = []
let signedOffById: string

/** As many releases as an office has after years, each live since its own day, and its page stored. */
async function grow(to: number): Promise<void> {
  for (let number = releaseIds.length + 1; number <= to; number++) {
    const slug = slugOf(number)
    const at = new Date(Date.UTC(2020, 0, number, 9))
    const article = canonicalJson({
      format: 1,
      language,
      slug,
      title: `Release ${number}`,
      blocks: [],
      changeNote: null,
    })
    const { id, localisations } = await database.release.create({
      data: {
        ...{ slug, state: 'released', releasedAt: at, createdById: signedOffById },
        localisations: { create: { language } },
      },
      include: { localisations: true },
    })
    const [localisation] = localisations
    const edition = await database.edition.create({
      data: {
        ...{ localisationId: localisation!.id, number: 1, version: 1, state: 'live', liveAt: at },
        ...{ article, hash: 'a'.repeat(64), provenance: [], revisionNumber: 1, signedOffById },
      },
    })
    await database.page.create({
      data: {
        ...{ path: pagePath(language, slug), language, releaseId: id, editionId: edition.id },
        stored: 1,
      },
    })
    releaseIds.push(id)
  }
}

async function listed(path: string, kind: 'index' | 'sitemap' | 'atom' = 'index'): Promise<number[] | null> {
  const page = {
    path,
    kind,
    language,
    releaseId: null,
    editionId: null,
    wanted: 1,
    stored: 0,
    storedAt: null,
    madeWith: '',
  }
  const content = await inTransaction((tx) => pageContent(tx, page))
  if (!content) return null
  const named = [...content.body.matchAll(/news\/release-(\d+)["<]/gu)]
  return [...new Set(named.map(([, number]) => Number(number)))]
}

const raisedBy = async (number: number) => {
  const { index, frame } = await inTransaction((tx) =>
    listPaths(tx, releaseIds[number - 1]!, { changed: [language], withLive: false }),
  )
  return { index: index.sort(), frame: frame.filter((path) => path !== 'sitemap.xml').sort() }
}

const from = (first: number, last: number) =>
  Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => first + at * Math.sign(last - first || 1))

beforeAll(async () => {
  signedOffById = (await office()).olga.personId
})

test('the newest page has up to twice a page; what is older keeps the address it once got', async () => {
  await grow(39)
  expect(await listed(indexPath(language))).toEqual(from(39, 1))
  expect(await listed(indexPath(language, 1))).toBeNull()
  await grow(40)
  expect(await listed(indexPath(language))).toEqual(from(40, 21))
  expect(await listed(indexPath(language, 1))).toEqual(from(20, 1))
  await grow(65)
  expect(await listed(indexPath(language))).toEqual(from(65, 41))
  expect(await listed(indexPath(language, 1))).toEqual(from(20, 1))
  expect(await listed(indexPath(language, 2))).toEqual(from(40, 21))
})

test('a feed has the newest fifty', async () => {
  expect(await listed(`${language}/news/feed.atom`, 'atom')).toEqual(from(65, 16))
})

test('a sitemap has a hundred, the oldest first, and the next has the rest', async () => {
  await grow(101)
  expect(await listed(sitemapPath(language, 1), 'sitemap')).toEqual(from(1, 100))
  expect(await listed(sitemapPath(language, 2), 'sitemap')).toEqual([101])
  expect(await listed(sitemapPath(language, 3), 'sitemap')).toBeNull()
})

test('a new release changes the newest lists, and of the older ones the last two; one in between all from there on', async () => {
  const newest = [`${language}/news`, `${language}/news/feed.atom`, `${language}/news/feed.json`]
  expect(await raisedBy(101)).toEqual({
    index: newest,
    frame: [indexPath(language, 3), indexPath(language, 4), sitemapPath(language, 2)].sort(),
  })
  expect(await raisedBy(30)).toEqual({
    index: newest,
    frame: [2, 3, 4]
      .map((page) => indexPath(language, page))
      .concat(sitemapPath(language, 1), sitemapPath(language, 2))
      .sort(),
  })
})

test('an older page there is no more release for goes', async () => {
  await database.edition.updateMany({
    where: { localisation: { releaseId: { in: releaseIds.slice(99) } } },
    data: { state: 'withdrawn', endedAt: new Date() },
  })
  expect((await raisedBy(100)).frame).toEqual(
    [
      indexPath(language, 2),
      indexPath(language, 3),
      indexPath(language, 4),
      sitemapPath(language, 1),
      sitemapPath(language, 2),
    ].sort(),
  )
  expect(await listed(indexPath(language, 4))).toBeNull()
  expect(await listed(sitemapPath(language, 2), 'sitemap')).toBeNull()
})
