import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'

export const holdInput = z.object({ localisationId: z.uuid() })

/**
 * Keeps one language back: it is left out when the others are published, until it is resumed.
 * @throws Refusal `changed_meanwhile` (someone held it already)
 */
export async function hold(actor: Actor, { localisationId }: z.infer<typeof holdInput>): Promise<void> {
  await inTransaction(async (tx) => {
    // The release is held first: a publication in progress is waited for, and then it is too late.
    await tx.$executeRaw`
      SELECT 1 FROM "Release"
      WHERE id = (SELECT "releaseId" FROM "Localisation" WHERE id = ${localisationId}::uuid) FOR SHARE`
    const { language, releaseId, ...subject } = await localisationSubject(localisationId, tx)
    mustBeAllowed(actor, 'localisation.hold', { ...subject, language })
    const { count } = await tx.localisation.updateMany({
      where: {
        id: localisationId,
        heldAt: null,
        OR: [{ editions: { none: { state: 'live' } } }, { editions: { some: { state: 'signed_off' } } }],
      },
      data: { heldAt: await databaseNow(tx), heldById: actor.personId },
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'localisation.hold', actor, { releaseId, localisationId, language })
  })
}
