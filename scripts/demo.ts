import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/platform/env'
import { endWith } from '@/platform/lifetime'
import { answers } from './answers'
import { progressBars } from './bars'
import { build, isBuilt } from './build'
import type { Demo, DemoOptions } from './demo-seed'
import type { Told } from './fill-demo'
import { openMigratedDatabase } from './open-database'
import { opened } from './opened'
import { freePortFrom } from './port'
import { Said, toTheEnd } from './run'
import { supervise } from './supervise'

const help = `npm run demo -- [--release FILE] [--title TITLE] [--languages fr,es] [--port N] [--yes]

The whole of it on this machine alone: database, web, worker, labelled demonstration people and a release.
A second run goes on from what is there. Ctrl-C stops everything and loses nothing.`

/** Demonstration accounts share one password: nobody outside this machine may reach them. */
const host = '127.0.0.1'

const say = (line: string) => console.log(line)
const house = opened()
endWith(house.closeAll, 90_000)

interface Wanted {
  seed: DemoOptions
  port: number
}

function read(): Wanted {
  const options = {
    release: { type: 'string' },
    title: { type: 'string' },
    languages: { type: 'string' },
    port: { type: 'string', default: String(env.PORT) },
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const
  const values = parsed(() => parseArgs({ options }).values)
  if (values.help) throw new Said(help)
  if (values.release && !existsSync(values.release)) throw new Said(`There is no file ${values.release}.`)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Said(`--port takes a number, not "${values.port}".`)
  const languages = values.languages
    ?.split(',')
    .map((tag) => parsed(() => Intl.getCanonicalLocales(tag.trim())[0]!))
  return { port, seed: { file: values.release, title: values.title, languages } }
}

function parsed<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Said(`${(error as Error).message}\n\n${help}`)
  }
}

async function startPrograms(environment: Record<string, string>): Promise<void> {
  for (const [name, file] of Object.entries({ web: 'server', worker: 'worker' })) {
    const log = join(env.data, 'log', `${name}.log`)
    const program = { name, args: ['--enable-source-maps', `dist/${file}.mjs`], environment, log }
    await house.open(
      () => supervise(program, say),
      (running) => running.stop(),
    )
  }
}

/** In a process of its own, which has the database's address from its start. */
async function fill(seed: DemoOptions, environment: Record<string, string>): Promise<Demo> {
  const args = ['--import', 'tsx', 'scripts/fill-demo.ts', JSON.stringify(seed)]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const ended = new Promise((end) => child.once('exit', end))
  await house.open(
    () => child,
    async () => {
      child.kill()
      await ended
    },
  )
  const show = progressBars(process.stdout)
  return new Promise((resolve, reject) => {
    let demo: Demo | undefined
    child.on('message', (told: Told) => {
      if ('failed' in told) reject(new Said(told.failed))
      else if ('demo' in told) demo = told.demo
      else show(told.drafting)
    })
    child.on('exit', () =>
      demo ? resolve(demo) : reject(new Said('The demonstration could not be filled.')),
    )
  })
}

function conclude(address: string, { releaseId, emails, password }: Demo): void {
  say(`
Sign in at            ${address}/sign-in
The release           ${address}/desk/releases/${releaseId}
The review queue      ${address}/review
Published pages       ${address}/en/news (once a page is signed off and published)

Demonstration people, all with the password  ${password}
${emails.map((email) => `  ${email}`).join('\n')}

Ctrl-C stops everything; npm run demo goes on from here.`)
}

await toTheEnd(async () => {
  const { seed, port: wanted } = read()
  if (!isBuilt()) say('Building, which takes a minute the first time …')
  await build()
  const databaseUrl = await openMigratedDatabase(house, say)
  const port = await freePortFrom(host, wanted)
  const address = `http://${host}:${port}`
  const environment = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(port),
    COMMUNIQUE_URL: address,
  }
  await startPrograms(environment)
  if (!(await answers(`${address}/sign-in`, 120_000))) {
    throw new Said(`The web program does not answer: see ${join(env.data, 'log', 'web.log')}.`)
  }
  say(`web: ${address}/sign-in`)
  conclude(address, await fill(seed, environment))
}, house)
