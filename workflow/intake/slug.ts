import slugify from '@sindresorhus/slugify'
import type { Tx } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'
import { slugPattern } from './slug-pattern'

const longest = 80

const tooLong = /(?<=[a-z0-9]{64})[a-z0-9]+/gu

/** An address made of a title's words, in Latin letters and cut between words; `release` where nothing is left. */
export function slugFrom(title: string): string {
  const slug = slugify(title, { decamelize: false }).replace(tooLong, '')
  const kept =
    slug.length <= longest
      ? slug
      : slug
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest)
  return slugPattern.test(kept) ? kept : 'release'
}

/** Addresses are unique, so a taken one tells that a release has it: a restricted release gets one nobody guesses. */
export const unguessable = (slug: string): string => `${slug}-${crypto.randomUUID().slice(0, 8)}`

/** The first of `slug`, `slug-2`, `slug-3`… that no other release has or had. */
export async function freeSlug(tx: Tx, slug: string, exceptReleaseId?: string): Promise<string> {
  const like = { slug: { startsWith: slug } }
  const [present, former] = await Promise.all([
    tx.release.findMany({
      where: { ...like, ...(exceptReleaseId && { id: { not: exceptReleaseId } }) },
      select: { slug: true },
    }),
    tx.formerAddress.findMany({
      where: { ...like, ...(exceptReleaseId && { releaseId: { not: exceptReleaseId } }) },
      select: { slug: true },
    }),
  ])
  const all = new Set([...present, ...former].map((taken) => taken.slug))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!all.has(candidate)) return candidate
  }
}

/**
 * Whether an address may be given: no other release has it, and none had it, for readers are led from there.
 * @throws Refusal `bad_input` `slug_taken`
 */
export async function mustBeFree(tx: Tx, slug: string, exceptReleaseId?: string): Promise<void> {
  const other = await tx.release.findUnique({ where: { slug }, select: { id: true } })
  const former = await tx.formerAddress.findUnique({ where: { slug }, select: { releaseId: true } })
  const owners = [other?.id, former?.releaseId]
  if (owners.some((id) => id !== undefined && id !== exceptReleaseId))
    throw new Refusal('bad_input', { why: 'slug_taken' })
}
