import { database, Prisma } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { ReleaseKind } from '@/prisma/generated/client'
import type { Subject } from './policy'
import { Refusal } from './refusal'

/** What a release's access depends on, for a `select`. */
export const accessFields = {
  kind: true,
  restricted: true,
  localisations: { select: { language: true } },
  access: { select: { personId: true } },
} as const

type AccessRow = {
  kind: ReleaseKind
  restricted: boolean
  localisations: { language: string }[]
  access: { personId: string }[]
}

export const accessOf = (release: AccessRow): NonNullable<Subject['release']> => ({
  restricted: release.restricted,
  isFrame: release.kind === 'frame',
  languages: release.localisations.map(({ language }) => language),
  namedPeople: release.access.map(({ personId }) => personId),
})

type Access = NonNullable<Subject['release']>

/** The same of a `"Release" release`, for a query that is written out. */
export const accessSql = Prisma.sql`release.restricted, release.kind = 'frame' AS "isFrame",
  ARRAY(SELECT language FROM "Localisation" WHERE "releaseId" = release.id) AS languages,
  ARRAY(SELECT "personId"::text FROM "ReleaseAccess" WHERE "releaseId" = release.id) AS "namedPeople"`

/**
 * What the policy needs to know of a release.
 * @throws Refusal `not_found`
 */
export async function releaseSubject(releaseId: string, tx: Tx = database): Promise<Subject> {
  const release = await tx.release.findUnique({ where: { id: releaseId }, select: accessFields })
  if (!release) throw new Refusal('not_found')
  return { release: accessOf(release) }
}

/**
 * What the policy needs to know of a localisation, and whose release it is. One query: every deed on a localisation
 * begins with it.
 * @throws Refusal `not_found`
 */
export async function localisationSubject(
  localisationId: string,
  tx: Tx = database,
): Promise<Subject & { language: string; releaseId: string }> {
  const [row] = await tx.$queryRaw<(Access & { language: string; releaseId: string })[]>`
    SELECT localisation.language, release.id AS "releaseId", ${accessSql}
    FROM "Localisation" localisation
    JOIN "Release" release ON release.id = localisation."releaseId"
    WHERE localisation.id = ${localisationId}::uuid`
  if (!row) throw new Refusal('not_found')
  const { language, releaseId, ...access } = row
  return { language, releaseId, release: access }
}
