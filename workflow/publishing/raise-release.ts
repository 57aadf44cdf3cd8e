import type { Tx } from '@/platform/database'
import { officeLanguages } from './office-languages'
import { listPaths } from './raise-lists'
import { lockPages, raiseEach } from './raise-pages'
import type { Urgency } from './raise-pages'
import { pagesOfRelease } from './release-pages'
import type { KnownEdition, ReleasePage } from './release-pages'

/**
 * Sees to it that every page of a release exists and stands for the right edition, and has all those rendered anew that
 * a change of some of its languages touches: their own, the links to them everywhere, and the lists that name them. In
 * the transaction of the change, after it, under the release's lock.
 * @param languages (BCP 47) that changed
 * @param kind how urgent their own pages are: `gone` where readers shall no longer see something
 */
export async function raiseRelease(
  tx: Tx,
  releaseId: string,
  {
    languages,
    kind = 'release',
  }: { languages: readonly string[]; kind?: Extract<Urgency, 'gone' | 'release'> },
): Promise<void> {
  const editions = await knownEditions(tx, releaseId)
  const pages = pagesOfRelease(editions, await askedLanguages(tx, releaseId))
  const lists = await listPaths(tx, releaseId, { changed: languages, withLive: true })
  await lockPages(tx, [...pages.map(({ path }) => path), ...lists.index, ...lists.frame])
  await write(tx, releaseId, pages)

  const isChanged = ({ language }: ReleasePage) => language !== null && languages.includes(language)
  const of = (...kinds: ReleasePage['kind'][]) => pages.filter((page) => kinds.includes(page.kind))
  const paths = (some: ReleasePage[]) => some.map(({ path }) => path)
  const versions = of('version', 'edition_json')
  const gone = new Set(editions.filter(({ isGone }) => isGone).map(({ id }) => id))
  const goneData = of('edition_json').filter(({ editionId }) => editionId !== null && gone.has(editionId))
  await raiseEach(tx, {
    [kind]: paths([
      ...of('release').filter(isChanged),
      ...(kind === 'gone' ? versions.filter(isChanged) : []),
    ]),
    ...(kind === 'gone' && { release: paths(of('release')) }),
    aside: paths([
      ...of('release', 'missing', 'manifest'),
      ...[...of('moved'), ...versions].filter(isChanged),
    ]),
    index: lists.index,
    // What they link to may have come or gone; data leads nowhere, but what readers get where it is gone does.
    frame: [...paths([...of('version'), ...goneData]), ...lists.frame],
  })
}

/** `isGone`: at the addresses of its own, readers get that it was removed. */
const knownEditions = (tx: Tx, releaseId: string) =>
  tx.$queryRaw<(KnownEdition & { isGone: boolean })[]>`
    SELECT edition.id, localisation.language, edition.version, edition.state::text AS state,
      edition.article::json ->> 'slug' AS slug,
      edition."removedAt" IS NOT NULL AS "isGone"
    FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
    WHERE localisation."releaseId" = ${releaseId}::uuid AND edition.version IS NOT NULL
    ORDER BY localisation.language, edition.version`

/**
 * The office's languages, those of the release that no edition has come of yet, and those it has pages in already: an
 * office that no longer writes for a nation leaves the pages that nation has been given, and they stay true.
 */
async function askedLanguages(tx: Tx, releaseId: string): Promise<string[]> {
  const own = await tx.localisation.findMany({ where: { releaseId }, select: { language: true } })
  const given = await tx.page.findMany({
    where: { releaseId, language: { not: null } },
    select: { language: true },
    distinct: ['language'],
  })
  return [...(await officeLanguages(tx)), ...[...own, ...given].flatMap(({ language }) => language ?? [])]
}

/** A page that stands for something else than before is not stored yet, whatever is in the store. */
async function write(tx: Tx, releaseId: string, pages: ReleasePage[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Page" (path, kind, language, "editionId", "releaseId", wanted)
    SELECT path, kind::"PageKind", language, "editionId", ${releaseId}::uuid, 0
    FROM unnest(${pages.map(({ path }) => path)}::text[], ${pages.map(({ kind }) => kind)}::text[],
      ${pages.map(({ language }) => language)}::text[], ${pages.map(({ editionId }) => editionId)}::uuid[])
      AS row (path, kind, language, "editionId")
    ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, "editionId" = excluded."editionId",
      stored = CASE WHEN "Page".kind = excluded.kind THEN "Page".stored ELSE 0 END`
}
