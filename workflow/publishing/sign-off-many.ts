import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { toldOf } from '@/workflow/review/bulk/told'
import type { Told } from '@/workflow/review/bulk/told'
import { signOff, signOffInput } from './sign-off'
import type { SignOffInput } from './sign-off'

/** Pages of one asking: more than a release has languages. */
const pagesAtOnce = 200

const isEachOnce = (pages: readonly SignOffInput[]): boolean =>
  new Set(pages.map(({ localisationId }) => localisationId)).size === pages.length

export const signOffManyInput = z.object({
  releaseId: z.uuid(),
  /** Each as it was looked at. */
  pages: z.array(signOffInput).min(1).max(pagesAtOnce).refine(isEachOnce),
})

/** One page's answer: its edition's number, or why it was not signed off. */
export type SignedOff = { localisationId: string; number: number | null; refused: Told | null }

/**
 * An officer signs off pages of a release they went through one by one. Each is signed off by itself, wholly or not at
 * all: what is refused for one keeps none of the others from being signed off.
 * @returns an answer for each, in the order asked
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function signOffMany(
  actor: Actor,
  { releaseId, pages }: z.infer<typeof signOffManyInput>,
): Promise<{ pages: SignedOff[] }> {
  mustBeAllowed(actor, 'localisation.sign_off', await releaseSubject(releaseId))
  const own = await database.localisation.findMany({ where: { releaseId }, select: { id: true } })
  const ids = new Set(own.map(({ id }) => id))
  const signed: SignedOff[] = []
  for (const page of pages) signed.push(await signedOff(actor, page, ids.has(page.localisationId)))
  return { pages: signed }
}

async function signedOff(actor: Actor, page: SignOffInput, isOfRelease: boolean): Promise<SignedOff> {
  const { localisationId } = page
  try {
    if (!isOfRelease) throw new Refusal('not_found')
    const { number } = await signOff(actor, page)
    return { localisationId, number, refused: null }
  } catch (error) {
    const refused = toldOf(error)
    if (!refused) throw error
    return { localisationId, number: null, refused }
  }
}
