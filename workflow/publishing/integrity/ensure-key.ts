import { inTransaction } from '@/platform/database'
import { currentKey, lockKeys, makeKey } from './signing-key'

/**
 * Sees to it that this installation has a key to sign with.
 * @returns its id, and whether it was made now
 */
export const ensureKey = (): Promise<{ kid: string; isNew: boolean }> =>
  inTransaction(async (tx) => {
    await lockKeys(tx)
    const key = await currentKey(tx)
    return key ? { kid: key.kid, isNew: false } : { kid: (await makeKey(tx)).kid, isNew: true }
  })
