import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/platform/free-port'
import type { Account } from './account'
import { run } from './programs'
import { beganAt, commandLine } from './living'

export const superuser = 'communique'

/** One cluster: its home folder, PostgreSQL's programs and the account they run as. */
export interface Cluster {
  home: string
  programs: string
  account: Account
}

const folderOf = ({ home }: Cluster) => join(home, 'cluster')
const logOf = ({ home }: Cluster) => join(home, 'postgres.log')
const keptLogBytes = 10_000_000

/** Character classes decide what full-text search takes for a word; sorting is by code point and the same everywhere. */
const characterClasses = ['C.UTF-8', 'en_US.UTF-8', 'C']

export async function initialise(cluster: Cluster, password: string): Promise<void> {
  const folder = folderOf(cluster)
  if (existsSync(join(folder, 'PG_VERSION'))) return
  const passwordFile = join(cluster.home, 'password.new')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (cluster.account.ids) chownSync(passwordFile, cluster.account.ids.uid, cluster.account.ids.gid)
  const settings = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = [`--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  try {
    for (const classes of characterClasses) {
      // What an interrupted attempt left behind holds nothing of anyone's: a finished one has PG_VERSION last.
      rmSync(folder, { recursive: true, force: true })
      makeFolder(cluster, folder)
      const attempt = run(cluster.account, join(cluster.programs, 'initdb'), [
        ...[`--pgdata=${folder}`, ...settings, `--lc-ctype=${classes}`, ...access],
      ])
      const failure = await attempt.then(
        () => undefined,
        (error: Error) => error,
      )
      if (!failure) return
      if (!/invalid locale/i.test(failure.message) || classes === 'C') throw failure
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function makeFolder({ account }: Cluster, folder: string): void {
  mkdirSync(folder, { mode: 0o700 })
  if (account.ids) chownSync(folder, account.ids.uid, account.ids.gid)
}

/** The port of the server that runs on this cluster, also while it is still starting; undefined when none does. */
export function portOfRunning(cluster: Cluster): number | undefined {
  const file = join(folderOf(cluster), 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n')
  const running = beganAt(Number(pid)) !== undefined && commandLine(Number(pid)).includes(folder!)
  if (running && port) return Number(port)
  // Killed without a chance to tidy up. Its number may be someone else's by now, which PostgreSQL would take for itself.
  if (!running) rmSync(file, { force: true })
  return undefined
}

/** Starts the server on a free port of this machine alone and waits until it answers. */
export async function startServer(cluster: Cluster, settings: Record<string, string>): Promise<number> {
  const log = logOf(cluster)
  if (existsSync(log) && statSync(log).size > keptLogBytes) rmSync(log)
  writeFileSync(log, '', { flag: 'a', mode: 0o600 })
  if (cluster.account.ids) chownSync(log, cluster.account.ids.uid, cluster.account.ids.gid)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const all = {
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...settings,
    }
    const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`)
    const begun = statSync(log).size
    const args = [
      'start',
      '--wait',
      '--timeout=60',
      `--pgdata=${folderOf(cluster)}`,
      `--log=${log}`,
      '--options',
    ]
    try {
      await run(cluster.account, join(cluster.programs, 'pg_ctl'), [...args, options.join(' ')])
      return port
    } catch (error) {
      const said = readFileSync(log).subarray(begun).toString()
      // Another took the port, or a killed server's last processes are still going.
      const passing = /could not bind|Address already in use|still in use/.test(said)
      if (!passing || attempt === 20)
        throw new Error(`PostgreSQL did not start.\n${said.trim() || error}`, { cause: error })
      await sleep(500)
    }
  }
}

/** Lets running statements go and ends the server, nothing lost. */
export async function stopServer(cluster: Cluster): Promise<void> {
  if (portOfRunning(cluster) === undefined) return
  const args = ['stop', '--mode=fast', '--wait', '--timeout=60', `--pgdata=${folderOf(cluster)}`]
  await run(cluster.account, join(cluster.programs, 'pg_ctl'), args)
}
