import { databaseNow } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { Refusal } from '@/workflow/release/refusal'
import { pagePath } from './addresses'
import type { LockedRelease } from './lock-release'
import { raiseIndex } from './raise-index'
import { raisePages } from './raise-pages'
import type { ReadyEdition } from './ready-editions'

/**
 * Makes editions live in the caller's transaction, which holds the release's lock and has asked about its embargo.
 * Their pages and the links on the release's other pages follow as jobs.
 * @param actor null: the program, at the embargo's instant
 * @throws Refusal `changed_meanwhile`
 */
export async function goLive(
  tx: Tx,
  release: LockedRelease,
  editions: ReadyEdition[],
  actor: Actor | null,
): Promise<void> {
  const liveAt = await databaseNow(tx)
  const localisationIds = editions.map(({ localisationId }) => localisationId)
  const replaced = await tx.edition.findMany({
    where: { localisationId: { in: localisationIds }, state: 'live' },
    select: { id: true, localisation: { select: { language: true } } },
  })
  await tx.edition.updateMany({
    where: { id: { in: replaced.map(({ id }) => id) } },
    data: { state: 'replaced', endedAt: liveAt },
  })
  const { count } = await tx.edition.updateMany({
    where: { id: { in: editions.map(({ id }) => id) }, state: 'signed_off' },
    data: { state: 'live', liveAt },
  })
  await tx.$executeRaw`
    UPDATE "Edition" edition SET version = 1 + (
      SELECT count(*) FROM "Edition" earlier
      WHERE earlier."localisationId" = edition."localisationId" AND earlier.version IS NOT NULL)
    WHERE id = ANY(${editions.map(({ id }) => id)}::uuid[])`
  if (count !== editions.length) throw new Refusal('changed_meanwhile')
  await tx.release.update({
    where: { id: release.id },
    data: { state: 'released', releasedAt: release.releasedAt ?? liveAt, version: { increment: 1 } },
  })
  await nameEditions(tx, release, editions)
  await raisePages(tx, await pathsOf(tx, release.id), 'release')
  // A page that is new to its index appears there once it is stored; one that is there already may have a new title.
  const renewed = replaced.map(({ localisation }) => localisation.language).sort()
  for (const language of renewed) await raiseIndex(tx, language)
  for (const { id, localisationId, language } of editions)
    await append(tx, 'edition.publish', actor, {
      releaseId: release.id,
      localisationId,
      language,
      subjectId: id,
    })
  await handOff(tx, 'open-memory', { releaseId: release.id })
}

/** Has each page stand for its new edition; a page that is new is not wanted yet. */
async function nameEditions(
  tx: Tx,
  { id: releaseId, slug }: LockedRelease,
  editions: ReadyEdition[],
): Promise<void> {
  const rows = editions
    .map(({ id, language }) => ({ path: pagePath(language, slug), language, editionId: id }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO "Page" (path, language, "editionId", "releaseId", wanted)
    SELECT *, ${releaseId}::uuid, 0 FROM unnest(${rows.map(({ path }) => path)}::text[], ${rows.map(({ language }) => language)}::text[],
      ${rows.map(({ editionId }) => editionId)}::uuid[])
    ON CONFLICT (path) DO UPDATE SET "editionId" = excluded."editionId"`
}

/** Every page of a release that readers have or are about to have: each links to the others. */
async function pathsOf(tx: Tx, releaseId: string): Promise<string[]> {
  const pages = await tx.$queryRaw<{ path: string }[]>`
    SELECT p.path FROM "Page" p
    JOIN "Edition" e ON e.id = p."editionId" AND e.state = 'live'
    JOIN "Localisation" l ON l.id = e."localisationId"
    WHERE l."releaseId" = ${releaseId}::uuid`
  return pages.map(({ path }) => path)
}
