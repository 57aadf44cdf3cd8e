import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beganAt } from './living'

// A server is shared by every process that starts here, and the last to leave stops it. Those that died without
// leaving are told by their process number and the moment that process began.

const self = () => `${process.pid} ${beganAt(process.pid)}`
const alive = (holder: string) =>
  beganAt(Number(holder.split(' ')[0])) === holder.split(' ').slice(1).join(' ')

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export function enter(home: string): void {
  mkdirSync(join(home, 'users'), { recursive: true })
  writeFileSync(join(home, 'users', String(process.pid)), self())
}

/** @returns whether nobody living is left */
export function leave(home: string): boolean {
  const folder = join(home, 'users')
  rmSync(join(folder, String(process.pid)), { force: true })
  const left = readdirSync(folder).filter((name) => {
    const living = alive(read(join(folder, name)) ?? '')
    if (!living) rmSync(join(folder, name), { force: true })
    return living
  })
  return left.length === 0
}

/** Starting and stopping are done by one process at a time. */
export async function alone<T>(home: string, deed: () => Promise<T>): Promise<T> {
  const lock = join(home, 'lock')
  const mine = join(home, `lock.${process.pid}`)
  for (let waited = 0; !taken(lock, mine); waited += 100) {
    if (waited > 90_000)
      throw new Error(`${lock} has been held for 90 seconds by process ${read(lock)?.split(' ')[0]}.`)
    await sleep(100)
  }
  try {
    return await deed()
  } finally {
    rmSync(lock, { force: true })
  }
}

function taken(lock: string, mine: string): boolean {
  writeFileSync(mine, self())
  try {
    // A link appears whole and only if there is none: nobody ever reads a lock without its holder.
    linkSync(mine, lock)
    return true
  } catch {
    const holder = read(lock)
    if (holder === undefined || alive(holder)) return false
    renameSync(lock, mine)
    // Someone else cleared it first and took it: give theirs back.
    if (read(mine) !== holder) renameSync(mine, lock)
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}
