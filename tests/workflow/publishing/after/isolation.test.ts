import '@/tests/fixtures/secret'
import { dataFolder } from '@/tests/fixtures/data-folder'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { renderAll } from '@/tests/fixtures/page-jobs'
import { office, publishedRelease, signOffReworded, standingOf } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { database, inTransaction } from '@/platform/database'
import { pageOfFile } from '@/platform/page-store/forms'
import { listPages } from '@/platform/page-store/store'
import { ensureNations } from '@/workflow/intake/nations'
import { editionList } from '@/workflow/publishing/after/edition-list'
import { remove } from '@/workflow/publishing/after/remove'
import { rollBack } from '@/workflow/publishing/after/roll-back'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import type { Article } from '@/workflow/publishing/article'
import { articleHash, canonicalJson } from '@/workflow/publishing/canonical'
import { verifyCopy } from '@/workflow/publishing/forms/verify-copy'
import { manifestOf } from '@/workflow/publishing/integrity/manifest-of'
import { publish } from '@/workflow/publishing/publish'

const store = join(dataFolder, 'pages')
const reason = 'As agreed by telephone.'

let people: Office
beforeAll(async () => {
  people = await office()
  await inTransaction(ensureNations)
  await database.nation.updateMany({ where: { code: { notIn: ['FR', 'ES'] } }, data: { partner: false } })
})

/** Every word of a page but its links to other languages, which name the versions that exist. */
const ownBytes = (html: string): string =>
  html
    .replace(/<nav[^>]*>.*?<\/nav>/gsu, '')
    .replace(/<link[^>]*hrefLang[^>]*>/gu, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gsu, '')

/** What the store has of a release in some languages: the page itself, its versions and their data. */
async function bytesOf(slug: string, languages: string[]): Promise<Record<string, string>> {
  const paths = (await listPages(store)).filter((path) =>
    languages.some((language) => path.startsWith(`${language}/news/${slug}`)),
  )
  const read = async (path: string) => {
    const isFile = pageOfFile(path)?.form === 'file'
    return readFile(join(store, isFile ? path : `${path}.html`), 'utf8')
  }
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, ownBytes(await read(path))] as const)),
  )
}

const form = async (path: string): Promise<string> => {
  for (const ending of ['html', 'gone.html'])
    if (await readFile(join(store, `${path}.${ending}`)).catch(() => null)) return ending
  return 'nothing'
}

test('whatever is done to one language, the bytes of the others stay, but for their links to versions', async () => {
  const { releaseId, localisation, slug } = await publishedRelease(people)
  await renderAll()
  const others = await bytesOf(slug, ['en', 'es'])
  expect(Object.keys(others)).toEqual(expect.arrayContaining([`en/news/${slug}`, `es/news/${slug}`]))
  const standing = () => standingOf(localisation('fr'))
  const html = (path: string) => readFile(join(store, `${path}.html`), 'utf8')
  const linksToFrench = async () => (await html(`en/news/${slug}`)).includes(`/fr/news/${slug}`)
  const indexed = async () => (await html('fr/news')).includes(slug)
  expect([await linksToFrench(), await indexed()]).toEqual([true, true])

  await withdraw(people.omar, { releaseId, editionIds: [(await standing()).id], reason })
  await renderAll()
  expect(await bytesOf(slug, ['en', 'es'])).toEqual(others)
  expect([await linksToFrench(), await indexed(), await form(`fr/news/${slug}`)]).toEqual([
    false,
    false,
    'html',
  ])

  await remove(people.omar, { releaseId, editionIds: [(await standing()).id], reason })
  await renderAll()
  expect(await bytesOf(slug, ['en', 'es'])).toEqual(others)
  expect([await linksToFrench(), await form(`fr/news/${slug}`)]).toEqual([false, 'gone.html'])
  expect(await form(`fr/news/${slug}/versions/1`)).toBe('gone.html')

  const { id } = await standing()
  await rollBack(people.omar, { releaseId, to: [{ editionId: id, insteadOf: id }], reason })
  await renderAll()
  expect(await bytesOf(slug, ['en', 'es'])).toEqual(others)
  expect([await linksToFrench(), await indexed(), await form(`fr/news/${slug}`)]).toEqual([
    true,
    true,
    'html',
  ])
}, 120_000)

test('what was removed stays gone among the versions until readers are given it again', async () => {
  const { releaseId, localisation, slug } = await publishedRelease(people, { languages: ['fr'] })
  const fr = localisation('fr')
  await signOffReworded(people.olga, fr, ['La réunion', 'La rencontre malheureuse de nos ministres'])
  await publish(people.olga, { releaseId })
  const edition = (version: number) =>
    database.edition.findFirstOrThrow({ where: { localisationId: fr, version } })
  const read = async () => {
    await renderAll()
    const said = await verifyCopy({ text: 'La rencontre malheureuse de nos ministres', address: '' })
    const forms = [1, 2].map((version) => form(`fr/news/${slug}/versions/${version}`))
    const data = [1, 2].map((version) => form(`fr/news/${slug}/versions/${version}.json`))
    return [...(await Promise.all([...forms, ...data])), said.is]
  }
  const [first, second] = [await edition(1), await edition(2)]
  expect(await read()).toEqual(['html', 'html', 'nothing', 'nothing', 'genuine'])

  await remove(people.omar, { releaseId, editionIds: [second.id], reason })
  expect(await read()).toEqual([...Array<string>(4).fill('gone.html'), 'unknown'])

  await rollBack(people.omar, { releaseId, to: [{ editionId: first.id, insteadOf: second.id }], reason })
  expect(await read()).toEqual([
    'html',
    'gone.html',
    'nothing',
    'gone.html',
    expect.not.stringMatching('genuine'),
  ])

  const to = [{ editionId: second.id, insteadOf: (await edition(3)).id }]
  await rollBack(people.omar, { releaseId, to, reason })
  expect(await read()).toEqual(['html', 'html', 'nothing', 'nothing', 'genuine'])
}, 120_000)

test('of what was removed another text tells that it was, and neither links to it nor says what it said', async () => {
  const { releaseId, localisation, slug } = await publishedRelease(people, { languages: ['fr'] })
  const fr = localisation('fr')
  const edition = (version: number) =>
    database.edition.findFirstOrThrow({ where: { localisationId: fr, version } })
  const note = 'Le nom du témoin, Aurélie Sansnom, était mal écrit.'
  await another(fr, { changeNote: note })
  await remove(people.omar, { releaseId, editionIds: [(await edition(2)).id], reason })
  await another(fr, { title: 'Les ministres se sont réunis' })
  await renderAll()
  const html = await readFile(join(store, `fr/news/${slug}.html`), 'utf8')
  expect(html).not.toContain('Aurélie')
  expect(html).not.toContain(`versions/1`)
  expect(html).not.toContain(`versions/2`)
  expect(html.match(/Cette page a été supprimée/gu)).toHaveLength(2)
  expect(html).toMatch(/Version\s2/u)
  const gone = [1, 2].map((version) => form(`fr/news/${slug}/versions/${version}`))
  expect(await Promise.all(gone)).toEqual(['gone.html', 'gone.html'])
  expect(await manifestStates(releaseId)).toEqual(['removed', 'removed', 'live'])
  const { editions } = await editionList(people.olga, { releaseId, language: 'fr' })
  expect(editions.map(({ path, isRemoved }) => [path, isRemoved])).toEqual([
    [`fr/news/${slug}`, false],
    [null, true],
    [null, true],
  ])

  // What was removed is given again: what went with it comes back, note and all.
  const to = [{ editionId: (await edition(2)).id, insteadOf: (await edition(3)).id }]
  await rollBack(people.omar, { releaseId, to, reason })
  await renderAll()
  expect(await Promise.all([1, 2, 3].map((version) => form(`fr/news/${slug}/versions/${version}`)))).toEqual([
    ...['html', 'html', 'html'],
  ])
  expect(await readFile(join(store, `fr/news/${slug}.html`), 'utf8')).toContain('Aurélie')
}, 120_000)

/** Gives readers another text of a language, as a sign-off of it would have it. */
async function another(localisationId: string, changed: Partial<Article>): Promise<void> {
  const last = await database.edition.findFirstOrThrow({
    where: { localisationId },
    include: { localisation: { select: { releaseId: true } } },
    orderBy: { number: 'desc' },
  })
  const { number, revisionNumber, localisation } = last
  const article = { ...(JSON.parse(last.article) as Article), changeNote: null, ...changed }
  await database.edition.create({
    data: {
      ...{ localisationId, number: number + 1, revisionNumber, provenance: [] },
      ...{ article: canonicalJson(article), hash: articleHash(article) },
      signedOffById: people.olga.personId,
    },
  })
  await publish(people.olga, { releaseId: localisation.releaseId, localisationIds: [localisationId] })
}

async function manifestStates(releaseId: string): Promise<string[]> {
  const manifest = await inTransaction((tx) => manifestOf(tx, releaseId, new Date(0)))
  return manifest!.editions.map(({ state }) => state)
}
