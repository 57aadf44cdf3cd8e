import { database } from '@/platform/database'
import { clearSource, signOffAll } from '@/tests/fixtures/publishing'
import { seen } from '@/tests/fixtures/work'
import { addRevision } from '@/workflow/intake/add-revision'
import { loadRevision } from '@/workflow/intake/load-revision'
import { withdraw } from '@/workflow/publishing/after/withdraw'
import { publish } from '@/workflow/publishing/publish'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { expect } from './fixtures'

/** A figure that turns out to be wrong, and what readers are told of it, by language. */
export type Mistake = { figure: RegExp; mended: string; notes: Record<string, string> }

type People = { author: Actor; second: Actor; translator: Actor; reviewer: Actor }
type Live = { releaseId: string; slug: string; languages: string[] }

async function readPage(language: string, slug: string) {
  const response = await fetch(`${process.env.COMMUNIQUE_URL}/${language}/news/${slug}`)
  return { status: response.status, html: await response.text() }
}

const banner = /being corrected|en cours de correction|se está corrigiendo/u

const everywhere = async ({ slug, languages }: Live, check: (html: string) => void): Promise<void> => {
  for (const language of languages) check((await readPage(language, slug)).html)
}

/** A live release is corrected as wrong: every page says so within seconds, and has the mended figure once it is reviewed. */
export async function correctAsWrong(people: People, live: Live, mistake: Mistake): Promise<void> {
  const { author, second } = people
  const { releaseId, slug, languages } = live
  const { version, currentRevision } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const { blocks } = await loadRevision(releaseId, currentRevision)
  const mended = blocks.map(({ block: { content, ...block } }) => ({
    ...block,
    content: { ...content, text: content.text.replace(mistake.figure, mistake.mended) },
  }))
  await everywhere(live, (html) => expect(html).not.toMatch(banner))
  await addRevision(author, { releaseId, version, blocks: mended, grade: 'wrong', note: mistake.notes.en })
  for (const language of languages)
    await expect.poll(async () => (await readPage(language, slug)).html, { timeout: 5_000 }).toMatch(banner)

  await clearSource(second, releaseId)
  for (const language of languages.filter((tag) => tag !== 'en'))
    await mendTranslations(people, { releaseId, language }, mistake)
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  await signOffAll(
    author,
    localisations.map(({ id }) => id),
  )
  await publish(author, { releaseId })
  for (const language of languages)
    await expect.poll(async () => (await readPage(language, slug)).html).toContain(mistake.notes[language])
  await everywhere(live, (html) => expect(html).not.toMatch(banner))
}

type Of = { releaseId: string; language: string }

/** What the correction re-opened, and its note, confirmed by one and approved by another. */
async function mendTranslations(
  { translator, reviewer }: People,
  localisation: Of,
  { figure, mended, notes }: Mistake,
): Promise<void> {
  const where = { localisation, words: { not: null }, state: { not: 'approved' as const } }
  // The machine's draft first: a text that comes while somebody confirms is not lost, but would be another version.
  const untranslated = () => database.translation.count({ where: { ...where, state: 'untranslated' } })
  await expect.poll(untranslated, { timeout: 60_000 }).toBe(0)
  const open = await database.translation.findMany({
    where,
    include: { segment: { include: { sources: true } } },
  })
  expect(open).toHaveLength(2)
  for (const { id, text, segment } of open) {
    const isNote = segment.sources.some((source) => source.text === notes.en)
    const says = isNote ? notes[localisation.language]! : text.replace(figure, mended)
    // What is stale renders an older source; whoever confirms it has the newest before them.
    const sourceVersion = Math.max(...segment.sources.map(({ version }) => version))
    await confirm(translator, { ...(await seen(id)), sourceVersion, text: says, work: 'translate' })
    await approve(reviewer, await seen(id))
  }
}

/** One language is withdrawn: its page says so, and the others stand as they stood. */
export async function withdrawOne(officer: Actor, live: Live, language: string): Promise<void> {
  const { releaseId, slug } = live
  const { id } = await database.edition.findFirstOrThrow({
    where: { state: 'live', localisation: { releaseId, language } },
  })
  await withdraw(officer, { releaseId, editionIds: [id], reason: 'A figure is disputed.' })
  const notice = /has been withdrawn|a été retiré|se ha retirado/u
  await expect.poll(async () => (await readPage(language, slug)).html, { timeout: 5_000 }).toMatch(notice)
  for (const other of live.languages.filter((tag) => tag !== language)) {
    const { status, html } = await readPage(other, slug)
    expect(status).toBe(200)
    expect(html).not.toMatch(notice)
  }
}
