import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Subject } from './policy'
import { Refusal } from './refusal'

/** What a release's access depends on, for a `select`. */
export const accessFields = {
  restricted: true,
  localisations: { select: { language: true } },
  access: { select: { personId: true } },
} as const

type AccessRow = {
  restricted: boolean
  localisations: { language: string }[]
  access: { personId: string }[]
}

export const accessOf = (release: AccessRow): NonNullable<Subject['release']> => ({
  restricted: release.restricted,
  languages: release.localisations.map(({ language }) => language),
  namedPeople: release.access.map(({ personId }) => personId),
})

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
 * What the policy needs to know of a localisation, and whose release it is.
 * @throws Refusal `not_found`
 */
export async function localisationSubject(
  localisationId: string,
  tx: Tx = database,
): Promise<Subject & { language: string; releaseId: string }> {
  const localisation = await tx.localisation.findUnique({
    where: { id: localisationId },
    select: { language: true, releaseId: true, release: { select: accessFields } },
  })
  if (!localisation) throw new Refusal('not_found')
  const { language, releaseId, release } = localisation
  return { language, releaseId, release: accessOf(release) }
}
