import '@/tests/fixtures/data-folder'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { renderAll } from '@/tests/fixtures/page-jobs'
import { approvedRelease, office, setEmbargo, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database, inTransaction } from '@/platform/database'
import { env } from '@/platform/env'
import { listPages, writePage } from '@/platform/page-store/store'
import { ensureNations } from '@/workflow/intake/nations'
import { publish } from '@/workflow/publishing/publish'
import { publishDue } from '@/workflow/publishing/publish-due'
import { raisePages } from '@/workflow/publishing/raise-pages'
import { reconcilePages } from '@/workflow/publishing/reconcile-pages'
import { storePages } from '@/workflow/publishing/store-pages'

const store = join(dataFolder, 'pages')
const stored = () => listPages(store)
const html = (path: string) => readFile(join(store, /\.[a-z]+$/.test(path) ? path : `${path}.html`), 'utf8')
const slugOf = async (id: string) => (await database.release.findUniqueOrThrow({ where: { id } })).slug

/** What anyone could find in the store: names and contents. */
async function everything(): Promise<string> {
  const pages = await stored()
  return (await Promise.all(pages.map(async (path) => path + (await html(path))))).join('\n')
}

let people: Office
beforeAll(async () => {
  people = await office()
})

async function signedOff(languages: string[], given: Parameters<typeof approvedRelease>[1] = {}) {
  const release = await approvedRelease(people, given)
  await signOffAll(people.olga, languages.map(release.localisation))
  return { ...release, slug: await slugOf(release.releaseId) }
}

test('every language of the office has an index and a page for what is not there, before anything is published', async () => {
  await inTransaction(ensureNations)
  await database.nation.updateMany({
    where: { code: { notIn: ['FR', 'ES', 'UA'] } },
    data: { partner: false },
  })
  await reconcilePages()
  await renderAll()
  const pages = await stored()
  expect(pages).toEqual(
    expect.arrayContaining(['en/news', 'en/not-found', 'fr/news', 'fr/not-found', 'uk/news']),
  )
  expect(await html('fr/news')).toContain('hrefLang="en"')
  expect(await html('fr/news')).not.toContain('hrefLang="uk"')
  expect(await database.page.count({ where: { stored: { lt: database.page.fields.wanted } } })).toBe(0)
})

test('nothing of a release is in the store before its instant, and all of it soon after', async () => {
  const { releaseId, slug } = await signedOff(['en', 'fr'], { embargoInMs: 86_400_000 })
  await database.release.update({ where: { id: releaseId }, data: { state: 'scheduled' } })
  await publishDue()
  await reconcilePages()
  await renderAll()
  const before = await everything()
  expect(before).not.toContain(slug)
  expect(before).not.toContain('Lisbon')

  await setEmbargo(releaseId, 0)
  await database.$executeRaw`UPDATE "Edition" SET "signedOffAt" = clock_timestamp() - interval '1 day'`
  expect(await publishDue()).toEqual([releaseId])
  const rendered = await renderAll()
  expect(await html(`en/news/${slug}`)).toContain('Ministers meet in Lisbon')
  expect(await html(`fr/news/${slug}`)).toContain(
    `hrefLang="en" href="http://127.0.0.1:3000/en/news/${slug}"`,
  )
  expect(await html('fr/news')).toContain(`/fr/news/${slug}`)
  // A language's first release puts it on every index and every page for what is not there.
  expect(await html('uk/news')).toContain('hrefLang="fr"')
  expect(await html('uk/not-found')).toContain('href="/fr/news"')
  // Indexes last: none names a page that is not there yet.
  expect(rendered.indexOf('fr/news')).toBeGreaterThan(rendered.indexOf(`fr/news/${slug}`))
  // Whoever asks for a language it has not yet is told so in that language, and where it can be read.
  const missing = await readFile(join(store, `es/news/${slug}.missing.html`), 'utf8')
  expect(missing).toContain('<html lang="es"')
  expect(missing).toContain(`<a href="/fr/news/${slug}"`)
})

test('an index does not name a page that is live and not yet stored', async () => {
  const { releaseId, slug } = await signedOff(['fr'])
  await publish(people.olga, { releaseId })
  await storePages([{ path: 'fr/news' }])
  expect(await html('fr/news')).not.toContain(slug)
  await renderAll()
  expect(await html('fr/news')).toContain(slug)
})

test('pages that come together join their lists together', async () => {
  const { releaseId } = await signedOff(['en', 'fr', 'es'])
  const wanted = async () =>
    Object.fromEntries(
      (await database.page.findMany({ where: { kind: { in: ['index', 'atom', 'sitemap'] } } })).map(
        ({ path, wanted }) => [path, wanted],
      ),
    )
  const before = await wanted()
  await publish(people.olga, { releaseId })
  await renderAll()
  const after = await wanted()
  for (const language of ['en', 'fr', 'es'])
    for (const list of [`${language}/news`, `${language}/news/feed.atom`, `${language}/sitemap-1.xml`])
      // Once by the deed, and once when the pages are there.
      expect([list, after[list]]).toEqual([list, (before[list] ?? 0) + 2])
})

test('a page that is stored as it is wanted is not written again', async () => {
  const { releaseId, slug } = await signedOff(['en'])
  await publish(people.olga, { releaseId })
  await renderAll()
  const path = `en/news/${slug}`
  const { storedAt } = await database.page.findUniqueOrThrow({ where: { path } })
  await storePages([{ path }])
  expect((await database.page.findUniqueOrThrow({ where: { path } })).storedAt).toEqual(storedAt)
})

test('what nobody waits for leaves the moment of publishing to the pages', async () => {
  const { releaseId } = await signedOff(['en'])
  await publish(people.olga, { releaseId })
  const waits = await statement(
    `SELECT start_after > created_on AS later FROM jobs.job WHERE name = 'open-memory' AND singleton_key = $1`,
    [releaseId],
  )
  expect(waits).toEqual([{ later: true }])
  await renderAll()
})

test('a language published later appears on the pages that are live already', async () => {
  const { releaseId, localisation, slug } = await signedOff(['en'])
  await publish(people.olga, { releaseId })
  await renderAll()
  expect(await html(`en/news/${slug}`)).not.toContain('hrefLang="fr"')
  await signOffAll(people.olga, [localisation('fr')])
  await publish(people.olga, { releaseId })
  await renderAll()
  expect(await html(`en/news/${slug}`)).toContain('hrefLang="fr"')
})

test('a page raised while it was being rendered is rendered again', async () => {
  const { releaseId, slug } = await signedOff(['en'])
  await publish(people.olga, { releaseId })
  const path = `en/news/${slug}`
  const both = [
    storePages([{ path }]),
    storePages([{ path }]),
    database.page.update({ where: { path }, data: { wanted: { increment: 1 } } }),
  ]
  await Promise.all(both)
  await renderAll()
  await reconcilePages()
  await renderAll()
  const page = await database.page.findUniqueOrThrow({ where: { path } })
  expect(page.stored).toBe(page.wanted)
})

test('a worker killed between the commit and the file is made good by reconciling', async () => {
  const { releaseId, slug } = await signedOff(['en', 'fr'])
  await publish(people.olga, { releaseId })
  // The jobs are gone with whoever had them.
  await statement(`DELETE FROM jobs.job WHERE name = 'render-page'`)
  expect(await renderAll()).toEqual([])
  expect(await stored()).not.toContain(`fr/news/${slug}`)
  await reconcilePages()
  await renderAll()
  expect(await stored()).toEqual(expect.arrayContaining([`en/news/${slug}`, `fr/news/${slug}`]))
})

test('a worker killed between the file and its recording does it again, with the same bytes', async () => {
  const { releaseId, slug } = await signedOff(['en'])
  await publish(people.olga, { releaseId })
  await renderAll()
  const path = `en/news/${slug}`
  const before = await html(path)
  await database.page.update({ where: { path }, data: { stored: 0 } })
  await reconcilePages()
  expect(await renderAll()).toContain(path)
  expect(await html(path)).toBe(before)
})

test('files the database does not know are removed, and lost ones come back', async () => {
  await writePage(store, 'fr/news/planted-by-nobody', {
    form: 'page',
    body: '<!DOCTYPE html><title>No</title>',
  })
  await rm(join(store, 'fr/news.html'))
  await reconcilePages()
  await renderAll()
  const pages = await stored()
  expect(pages).not.toContain('fr/news/planted-by-nobody')
  expect(pages).toContain('fr/news')
})

test('a store that was emptied is filled again', async () => {
  const before = await stored()
  await rm(store, { recursive: true })
  await reconcilePages()
  await renderAll()
  expect(await stored()).toEqual(before)
})

test('what readers shall not get any more leaves the store and its index', async () => {
  const { releaseId, localisation, slug } = await signedOff(['en', 'fr'])
  await publish(people.olga, { releaseId })
  await renderAll()
  await database.edition.updateMany({
    where: { localisationId: localisation('fr') },
    data: { state: 'replaced' },
  })
  await inTransaction((tx) => raisePages(tx, [`fr/news/${slug}`], 'gone'))
  await renderAll()
  expect(await stored()).not.toContain(`fr/news/${slug}`)
  expect(await html('fr/news')).not.toContain(slug)
})

/** What every server names the same bytes by: nginx makes an ETag of a file's time and size. */
async function etags(): Promise<Record<string, string>> {
  const names = (await readdir(store, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  const files = names
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes('/styles/'))
  const named = files.map(async (file) => {
    const { mtimeMs, size } = await stat(file)
    return [file, `${mtimeMs} ${size}`] as const
  })
  return Object.fromEntries(await Promise.all(named))
}

test('under another name every page of the office says so, a number at a time', async () => {
  const { releaseId, slug } = await signedOff(['fr'])
  await publish(people.olga, { releaseId })
  await renderAll()
  const paths = [
    `fr/news/${slug}`,
    `es/news/${slug}.missing.html`,
    'fr/news',
    'fr/news/feed.atom',
    'fr/not-found',
  ]
  const renamed = async () =>
    (await Promise.all(paths.map(html))).filter((page) => page.includes('Harbour Office')).length
  const before = env.COMMUNIQUE_OFFICE
  expect(await renamed()).toBe(0)
  env.COMMUNIQUE_OFFICE = 'Harbour Office'
  try {
    await reconcilePages(3)
    expect(await renderAll()).toHaveLength(3)
    await reconcilePages()
    await renderAll()
    expect(await renamed()).toBe(paths.length)
    // All of it is done: there is nothing more to do.
    await reconcilePages()
    expect(await renderAll()).toEqual([])
  } finally {
    env.COMMUNIQUE_OFFICE = before
  }
  await reconcilePages()
  await renderAll()
})

test('what another version of the program makes just the same keeps its bytes and its ETag', async () => {
  const byAnother = async (version: string) => {
    await database.page.updateMany({ data: { madeWith: version } })
    await reconcilePages()
    return renderAll()
  }
  await byAnother('a version before')
  const before = await etags()
  const feed = await html('fr/news/feed.atom')
  expect(await byAnother('an earlier version')).toContain('fr/news')
  expect(await database.page.count({ where: { madeWith: 'an earlier version' } })).toBe(0)
  expect(await etags()).toEqual(before)
  expect(await html('fr/news/feed.atom')).toBe(feed)
})
