import { databaseNow, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOffAll } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { lockKeys, makeKey } from './signing-key'

/**
 * Makes a new signing key and has every manifest signed anew with it. Older public keys stay published, with the date
 * they were retired; their private halves are destroyed.
 * @param actor null: whoever runs this installation
 * @returns the new key's id, and those retired
 * @throws Refusal `not_allowed`
 */
export async function rotateKeys(actor: Actor | null): Promise<{ kid: string; retired: string[] }> {
  if (actor) mustBeAllowed(actor, 'keys.rotate')
  return inTransaction(async (tx) => {
    await lockKeys(tx)
    const retiredAt = await databaseNow(tx)
    const current = await tx.signingKey.findMany({ where: { retiredAt: null }, select: { kid: true } })
    const retired = current.map(({ kid }) => kid)
    await tx.signingKey.updateMany({ where: { kid: { in: retired } }, data: { retiredAt, sealed: '' } })
    const { kid } = await makeKey(tx)
    for (const old of retired) await append(tx, 'keys.rotate', actor, { subjectId: old, detail: { by: kid } })
    const manifests = await tx.$queryRaw<{ path: string }[]>`
      SELECT path FROM "Page" WHERE kind = 'manifest' ORDER BY path COLLATE "C" FOR UPDATE`
    await tx.page.updateMany({ where: { kind: 'manifest' }, data: { wanted: { increment: 1 } } })
    await handOffAll(tx, 'render-page', manifests)
    return { kid, retired }
  })
}
