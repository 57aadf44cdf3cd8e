import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'

/** Whom PostgreSQL runs as. `ids` only where that is someone else than ourselves. */
export interface Account {
  name: string
  ids?: { uid: number; gid: number }
}

const name = 'postgres'

function idsOf(user: string): Account['ids'] {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout?.trim(),
  )
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** PostgreSQL refuses to run as root: root lends it an account of its own, made where there is none. */
export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return { name: userInfo().username }
  const found = idsOf(name)
  if (found) return { name, ids: found }
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  const made = spawnSync('useradd', [...options, '--shell', '/usr/sbin/nologin', name], { encoding: 'utf8' })
  const ids = idsOf(name)
  if (ids) return { name, ids }
  throw new Error(
    `PostgreSQL cannot run as root, and no account "${name}" could be made for it (${made.stderr?.trim() || made.error?.message}). ` +
      `Run this as an ordinary user, make that account, or set DATABASE_URL to a server.`,
  )
}

/** Whether the account can get into an existing folder, every folder above it included. */
export function mayEnter({ ids }: Account, folder: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -r .', 'sh', folder], {
    ...ids,
    cwd: '/',
    stdio: 'ignore',
  })
  return status === 0
}
