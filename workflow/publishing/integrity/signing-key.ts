import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import { NotOurs, seal, unseal } from '@/platform/sealing'
import type { Prisma, Tx } from '@/platform/database'
import { handOffAll } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { keysPath } from '@/workflow/publishing/addresses'

/** What manifests are signed with: Ed25519 (RFC 8032), known by the RFC 7638 thumbprint of its public half. */
export type SigningKey = { kid: string; privateKey: CryptoKey; createdAt: Date }

const purpose = 'signing keys'

/**
 * The key that signs now; made where there is none yet. Of two processes at once one makes it.
 * @throws Error where it was sealed with another secret than this installation's
 */
export async function signingKey(tx: Tx): Promise<SigningKey> {
  await lockKeys(tx)
  const key = (await currentKey(tx)) ?? (await makeKey(tx))
  return { kid: key.kid, createdAt: key.createdAt, privateKey: await opened(key) }
}

/** Holds the keys still until the transaction ends. */
export const lockKeys = (tx: Tx): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('signing keys', 0))`

export const currentKey = (tx: Tx) =>
  tx.signingKey.findFirst({ where: { retiredAt: null }, orderBy: { createdAt: 'desc' } })

/** A new key, on record; the page of public keys follows. The private half is nowhere but sealed in its row. */
export async function makeKey(tx: Tx) {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const publicKey = await exportJWK(pair.publicKey)
  const kid = await calculateJwkThumbprint(publicKey)
  const sealed = seal(purpose, kid, JSON.stringify(await exportJWK(pair.privateKey)))
  const key = await tx.signingKey.create({
    data: { kid, publicKey: publicKey as Prisma.InputJsonObject, sealed },
  })
  await append(tx, 'keys.make', null, { subjectId: kid })
  await raiseKeys(tx)
  return key
}

async function raiseKeys(tx: Tx): Promise<void> {
  await tx.page.upsert({
    where: { path: keysPath },
    create: { path: keysPath, kind: 'keys' },
    update: { wanted: { increment: 1 } },
  })
  await handOffAll(tx, 'render-page', [{ path: keysPath }])
}

async function opened({ kid, sealed }: { kid: string; sealed: string }): Promise<CryptoKey> {
  try {
    return (await importJWK(JSON.parse(unseal(purpose, kid, sealed)) as JWK, 'EdDSA')) as CryptoKey
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error
    throw new Error(
      'The signing key was sealed with another secret than COMMUNIQUE_SECRET is now: bring that back, or make a new key (npm run communique -- keys rotate).',
      { cause: error },
    )
  }
}
