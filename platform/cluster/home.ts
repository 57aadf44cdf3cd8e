import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Account } from './account'
import { mayEnter } from './account'

/** Where root keeps what the account must reach and cannot reach beneath the project. */
export const shared = '/var/lib/communique'

/**
 * The folder that holds one cluster and what we keep about it. The wanted one, or, where the account cannot enter
 * it (a project in root's own home), one beneath /var/lib that is found again by the wanted one's path.
 */
export function homeOf(folder: string, account: Account): string {
  const wanted = resolve(folder)
  mkdirSync(wanted, { recursive: true })
  if (!account.ids || mayEnter(account, wanted)) return wanted
  const elsewhere = join(shared, createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  if (mayEnter(account, elsewhere)) return elsewhere
  throw new Error(
    `The account "${account.name}" can enter neither ${wanted} nor ${elsewhere}: set COMMUNIQUE_DATA to a folder it can.`,
  )
}
