import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Page } from '@/prisma/generated/client'
import { pageContent } from '@/workflow/publishing/page-content'
import { pagesOfRelease } from '@/workflow/publishing/release-pages'
import { editionsOf } from './editions'
import { put } from './put'
import { madeRelease, sourceLanguage, type MadeRelease } from './releases'

/** `at`, `of`: which of how many shares of the whole is meant, from 0. */
export type Share = { at: number; of: number }

export type Size = { releases: number; seed: number; languages: readonly string[] }

const sideBySide = 2

/** Brings releases into the database as they would be after all that happened to them, and stores every page of them. */
export async function storeReleases(folder: string, size: Size, { at, of }: Share): Promise<void> {
  let next = at
  let counted = 4
  const one = async () => {
    while (next < size.releases) {
      const release = madeRelease(next, { seed: size.seed, among: size.languages })
      next += of
      const pages = await inTransaction((tx) => bringIn(tx, release, size.languages))
      // Nothing changes meanwhile, and a hundred pages may take a busy machine longer than a transaction lasts.
      for (const page of pages) put(folder, page.path, await pageContent(database, page))
      if (next < counted) continue
      counted *= 2
      await countRows()
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, one))
}

/**
 * A database that fills in years has its rows counted often enough by itself. One that fills in minutes would go on
 * reading whole tables, which is the best way while there is nothing in them.
 */
const countRows = () =>
  database.$executeRaw`ANALYZE "Page", "Release", "Localisation", "Edition" ("localisationId", number, state, version)`

/** @returns its pages, none of them in the store yet */
async function bringIn(tx: Tx, release: MadeRelease, languages: readonly string[]): Promise<Page[]> {
  const releaseId = crypto.randomUUID()
  const { slug, formerSlug, publishedAt, wrong } = release
  await tx.release.create({
    data: {
      ...{ id: releaseId, slug, sourceLanguage, state: 'released', createdById: crypto.randomUUID() },
      ...{ slugFixedAt: publishedAt, releasedAt: publishedAt, createdAt: publishedAt },
    },
  })
  const localisations = languages.map((language) => ({ id: crypto.randomUUID(), language }))
  await tx.localisation.createMany({
    data: localisations.map((one) => ({ ...one, releaseId, mendingWrong: wrong.includes(one.language) })),
  })
  const made = localisations.flatMap((one) => editionsOf(release, one))
  await tx.edition.createMany({ data: made.map(({ edition }) => edition) })
  if (formerSlug) await tx.formerAddress.create({ data: { slug: formerSlug, releaseId } })
  const known = made.map(({ edition, slug, language }) => ({ ...edition, slug, language }))
  const pages = pagesOfRelease(known, languages)
  const rows = pages.map((page) => ({
    ...page,
    releaseId,
    wanted: 1,
    stored: 1,
    storedAt: null,
    madeWith: '',
  }))
  await tx.page.createMany({ data: rows })
  return rows
}
