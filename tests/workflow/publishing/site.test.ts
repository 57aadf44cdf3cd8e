import '@/tests/fixtures/data-folder'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { renderAll } from '@/tests/fixtures/page-jobs'
import { office, publishedRelease, standingOf } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { readAtom, within } from '@/evaluate/site/atom'
import { database, inTransaction } from '@/platform/database'
import { env } from '@/platform/env'
import { ensureNations } from '@/workflow/intake/nations'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { reconcilePages } from '@/workflow/publishing/reconcile-pages'
import { alternatesOf, linksOf, storedSite } from './stored-site'
import type { Stored } from './stored-site'

const origin = env.url
let people: Office
let site: Map<string, Stored>
const slugs: string[] = []
const releases: Awaited<ReturnType<typeof publishedRelease>>[] = []

async function published(languages: string[]) {
  const release = await publishedRelease(people, { languages })
  slugs.push(release.slug)
  releases.push(release)
  return release
}

const standing = async (localisationId: string) => (await standingOf(localisationId)).id

async function render(): Promise<void> {
  await renderAll()
  site = await storedSite(join(dataFolder, 'pages'))
}

const page = (path: string): Stored => site.get(path) ?? { path, form: 'page', body: '' }
const idsIn = (language: string) => {
  const { feed, faults } = readAtom(page(`${language}/news/feed.atom`).body)
  expect(faults).toEqual([])
  return {
    there: within(feed, 'entry').map((entry) => within(entry, 'id')[0]!.text),
    updated: within(feed, 'entry').map((entry) => within(entry, 'updated')[0]!.text),
    gone: within(feed, 'deleted-entry').map(({ attributes }) => attributes.ref),
  }
}
const idOf = (at: number, language: string) => `urn:uuid:${releases[at]!.localisation(language)}`

beforeAll(async () => {
  people = await office()
  await inTransaction(ensureNations)
  await database.nation.updateMany({
    where: { code: { notIn: ['FR', 'ES', 'UA'] } },
    data: { partner: false },
  })
  await reconcilePages()
  await published(['en', 'fr', 'es'])
  await published(['en', 'fr'])
  await render()
})

/** What holds of a site whatever has happened to it. */
function isWhole(): void {
  for (const stored of site.values()) {
    for (const to of linksOf(stored, origin))
      expect([stored.path, to, site.has(to)]).toEqual([stored.path, to, true])
    const alternates = alternatesOf(stored, origin)
    if (alternates.size === 0) continue
    expect([...alternates.values()]).toContain(stored.path)
    for (const [tag, to] of alternates) {
      expect([stored.path, tag, site.get(to)?.form]).toEqual([stored.path, tag, 'page'])
      expect([to, [...alternatesOf(site.get(to)!, origin)]]).toEqual([to, [...alternates]])
    }
  }
}

const listedIn = (kind: RegExp): string[] =>
  [...site.values()].filter(({ path }) => kind.test(path)).flatMap((stored) => linksOf(stored, origin))

test('every link leads somewhere, and versions name each other both ways', () => {
  expect(site.size).toBeGreaterThan(40)
  isWhole()
  expect(alternatesOf(page(`fr/news/${slugs[0]}`), origin)).toEqual(
    new Map([
      ...['en', 'es', 'fr'].map((tag) => [tag, `${tag}/news/${slugs[0]}`] as const),
      ['x-default', `en/news/${slugs[0]}`],
    ]),
  )
})

test('what is live is in its index, its feeds and its sitemap', () => {
  for (const path of ['fr/news', 'fr/news/feed.atom', 'fr/news/feed.json', 'fr/sitemap-1.xml'])
    expect(linksOf(page(path), origin)).toEqual(
      expect.arrayContaining(slugs.map((slug) => `fr/news/${slug}`)),
    )
  expect(idsIn('fr').there).toEqual([idOf(1, 'fr'), idOf(0, 'fr')])
  expect(linksOf(page('sitemap.xml'), origin)).toEqual(
    expect.arrayContaining(['en/sitemap-1.xml', 'fr/sitemap-1.xml', 'uk/sitemap-1.xml']),
  )
  expect(page('robots.txt').body).toContain(`Sitemap: ${origin}/sitemap.xml`)
})

test('whoever asks for a language a release has not is told where it can be read', () => {
  const missing = page(`uk/news/${slugs[1]}`)
  expect(missing.form).toBe('missing')
  expect(missing.body).toContain('<html lang="uk"')
  expect(linksOf(missing, origin)).toEqual(
    expect.arrayContaining([`en/news/${slugs[1]}`, `fr/news/${slugs[1]}`]),
  )
})

test('a withdrawn page stays with a notice, leaves every list, and no version names it', async () => {
  const [{ releaseId, localisation }] = releases as [(typeof releases)[number]]
  const path = `fr/news/${slugs[0]}`
  await withdraw(people.olga, {
    releaseId,
    editionIds: [await standing(localisation('fr'))],
    reason: 'Wrong.',
  })
  await render()
  isWhole()
  expect(page(path)).toMatchObject({ form: 'page' })
  expect(page(path).body).toMatch(/class="notice withdrawn".*La réunion/su)
  expect(page(path).body).toContain('noindex')
  expect(alternatesOf(page(`en/news/${slugs[0]}`), origin).has('fr')).toBe(false)
  expect(listedIn(/^fr\/(?:news$|news\/feed|sitemap)/u)).not.toContain(path)
  expect(idsIn('fr')).toMatchObject({ there: [idOf(1, 'fr')], gone: [idOf(0, 'fr')] })
  expect(page(`${path}/versions/1`).body).toContain('class="notice withdrawn"')
})

test('a removed page is gone, with what is left of it elsewhere', async () => {
  const [{ releaseId, localisation }] = releases as [(typeof releases)[number]]
  await remove(people.olga, { releaseId, editionIds: [await standing(localisation('es'))], reason: 'Wrong.' })
  await render()
  isWhole()
  const gone = page(`es/news/${slugs[0]}`)
  expect(gone.form).toBe('gone')
  expect(gone.body).not.toContain('Lisbo')
  expect(linksOf(gone, origin)).toContain(`en/news/${slugs[0]}`)
  expect(page(`es/news/${slugs[0]}/versions/1`).form).toBe('gone')
  expect(listedIn(/^es\/(?:news$|news\/feed|sitemap)/u)).not.toContain(`es/news/${slugs[0]}`)
})

test('rolled back, it is in every list again, where it was, as a new version under the same id', async () => {
  const [{ releaseId, localisation }] = releases as [(typeof releases)[number]]
  const before = idsIn('fr')
  const id = await standing(localisation('fr'))
  await rollBack(people.olga, { releaseId, to: [{ editionId: id, insteadOf: id }], reason: 'It was right.' })
  await render()
  isWhole()
  const after = idsIn('fr')
  expect(after.there).toEqual([idOf(1, 'fr'), idOf(0, 'fr')])
  expect(after.gone).toEqual([])
  // Nothing has changed for the other.
  expect(after.updated[0]).toBe(before.updated[0])
  const { body } = page(`fr/news/${slugs[0]}`)
  expect(body).toContain('Une version antérieure de ce texte a été rétablie.')
  expect(body).toContain(`href="/fr/news/${slugs[0]}/versions/1"`)
  expect(page(`fr/news/${slugs[0]}/versions/1`).body).toContain('class="notice version"')
  // What is gone in another language names it again, also where its data was.
  for (const path of ['', '/versions/1', '/versions/1.json'])
    expect(linksOf(page(`es/news/${slugs[0]}${path}`), origin)).toContain(`fr/news/${slugs[0]}`)
})
