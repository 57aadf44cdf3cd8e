import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { appendAll } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject, releaseSubject } from '@/workflow/release/subject'

export const holdInput = z.object({ localisationId: z.uuid() })

export const holdSeveralInput = z.object({
  releaseId: z.uuid(),
  localisationIds: z.array(z.uuid()).min(1).max(200),
})

type Held = { deed: Extract<Deed, 'localisation.hold' | 'localisation.resume'>; isHeld: boolean }

/**
 * Keeps one language back: it is left out when the others are published, until it is resumed. Of one that is live, new
 * editions are kept back and its page stays.
 * @throws Refusal `changed_meanwhile` (someone held it already)
 */
export async function hold(actor: Actor, { localisationId }: z.infer<typeof holdInput>): Promise<void> {
  const { releaseId } = await localisationSubject(localisationId)
  await holdSeveral(actor, { releaseId, localisationIds: [localisationId] })
}

/** The same of several languages, all of them or none. */
export const holdSeveral = (actor: Actor, input: z.infer<typeof holdSeveralInput>): Promise<void> =>
  setHeld(actor, input, { deed: 'localisation.hold', isHeld: true })

/** Makes some languages of a release held, or not held. @throws Refusal `changed_meanwhile` where one is so already */
export async function setHeld(
  actor: Actor,
  { releaseId, localisationIds }: z.infer<typeof holdSeveralInput>,
  { deed, isHeld }: Held,
): Promise<void> {
  await inTransaction(async (tx) => {
    // The release is held first: a publication in progress is waited for, and then it is too late.
    await tx.$executeRaw`SELECT 1 FROM "Release" WHERE id = ${releaseId}::uuid FOR SHARE`
    await setHeldIn(tx, actor, { releaseId, localisationIds, deed, isHeld })
  })
}

/** The same within another deed, which holds the release. */
export async function setHeldIn(
  tx: Tx,
  actor: Actor,
  { releaseId, localisationIds, deed, isHeld }: z.infer<typeof holdSeveralInput> & Held,
): Promise<void> {
  const ids = [...new Set(localisationIds)]
  mustBeAllowed(actor, deed, await releaseSubject(releaseId, tx))
  const held = await change(tx, actor, { releaseId, ids, isHeld })
  if (held.length !== ids.length) throw new Refusal('changed_meanwhile')
  await appendAll(
    tx,
    actor,
    held.map(({ id: localisationId, language }) => ({ deed, releaseId, localisationId, language })),
  )
  tellPages(tx, { kind: 'pages', releaseId })
}

const change = async (
  tx: Tx,
  { personId }: Actor,
  { releaseId, ids, isHeld }: { releaseId: string; ids: string[]; isHeld: boolean },
): Promise<{ id: string; language: string }[]> =>
  tx.localisation.updateManyAndReturn({
    where: { id: { in: ids }, releaseId, heldAt: isHeld ? null : { not: null } },
    data: isHeld ? { heldAt: await databaseNow(tx), heldById: personId } : { heldAt: null, heldById: null },
    select: { id: true, language: true },
  })
