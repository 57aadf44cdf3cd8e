// The way into every command: brings the dependencies, the right Node and, for the demonstration and the tests, the
// system's programs, and then hands over to scripts/NAME.ts. It runs before anything is installed, on whatever Node the
// machine has (18 or newer), so it is plain JavaScript and imports nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)
process.env.PATH = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`
process.env.NEXT_TELEMETRY_DISABLED = '1'

const [task, ...rest] = process.argv.slice(2)
const script = { test: 'scripts/check.ts', communique: 'cli.ts' }[task] ?? `scripts/${task}.ts`
const needsPrograms = task === 'demo' || task === 'test'
const node = join(root, 'node_modules/node/bin/node')

/** Standard output belongs to the command that follows. */
const say = (line) => process.stderr.write(`${line}\n`)

function fail(line) {
  say(line)
  process.exit(1)
}

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

function run(command, args, options = {}) {
  // Whatever these programs print is not the command's own output.
  const result = spawnSync(command, args, { stdio: ['inherit', 2, 2], ...options })
  return result.status === 0
}

// ── dependencies ────────────────────────────────────────────────────────────────────────────────────────────

const wanted = JSON.parse(readFileSync('package.json', 'utf8'))
const nodeVersion = wanted.dependencies.node
const npmVersion = '11.19.1'

/** npm as it was started, or the one on the path: good enough to fetch two packages. */
function anyNpm(...args) {
  const program = process.env.npm_execpath
  return program?.endsWith('.js') ? run(process.execPath, [program, ...args]) : run('npm', args)
}

const isVersion = (program) =>
  spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${nodeVersion}`

/**
 * The right Node and one npm for everybody, fetched from the registry with whatever npm there is. Older npms under an
 * older Node leave out, without a word, every platform's program that asks for a newer Node.
 */
function fetchTools() {
  const folder = join(root, '.cache/tools')
  const name = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}`
  const tools = {
    node: join(folder, 'node_modules', name, 'bin/node'),
    npm: join(folder, 'node_modules/npm/bin/npm-cli.js'),
  }
  if (isVersion(tools.node) && existsSync(tools.npm)) return tools
  say(`Fetching Node ${nodeVersion} …`)
  mkdirSync(folder, { recursive: true })
  // Its own project, so that npm does not take this one for it.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const flags = [
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ]
  const fetched = anyNpm(
    'install',
    ...flags,
    '--loglevel=error',
    `${name}@${nodeVersion}`,
    `npm@${npmVersion}`,
  )
  if (!fetched || !isVersion(tools.node))
    fail(`Node ${nodeVersion} could not be fetched: is the npm registry reachable?`)
  return tools
}

/**
 * Runs the install scripts of the packages that package.json allows, and no others: one of Prisma's wants a download,
 * and npm's versions differ in whom they allow. Node's own is fetchTools().
 */
function runInstallScripts() {
  const allowed = Object.keys(wanted.allowScripts).filter(
    (name) => name !== 'node' && wanted.allowScripts[name],
  )
  for (const name of allowed) {
    const folder = join(root, 'node_modules', name)
    if (!existsSync(folder)) continue
    const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const stage of ['preinstall', 'install', 'postinstall']) {
      if (scripts[stage] && !run('/bin/sh', ['-c', scripts[stage]], { cwd: folder }))
        fail(`Setting up the package ${name} failed (${stage}).`)
    }
  }
}

/** Where the package's own install script would put it, and first on the path of every command. */
function placeNode(from) {
  const link = join(root, 'node_modules/.bin/node')
  if (!isVersion(node)) {
    mkdirSync(dirname(node), { recursive: true })
    rmSync(node, { force: true })
    copyFileSync(from, node)
    chmodSync(node, 0o755)
  }
  if (!existsSync(link)) symlinkSync('../node/bin/node', link)
}

function installDependencies() {
  const installed = 'node_modules/.package-lock.json'
  const ready = 'node_modules/.communique-ready'
  const isInstalled = changedAt(installed) >= changedAt('package-lock.json')
  if (isInstalled && changedAt(ready) >= changedAt(installed) && isVersion(node)) return
  const tools = fetchTools()
  if (!isInstalled) {
    say('Installing the dependencies …')
    const flags = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const path = `${dirname(tools.node)}:${process.env.PATH}`
    if (!run(tools.node, [tools.npm, 'ci', ...flags], { env: { ...process.env, PATH: path } }))
      fail('The dependencies could not be installed: is the npm registry reachable?')
  }
  placeNode(tools.node)
  runInstallScripts()
  writeFileSync(ready, '')
}

function generateClient() {
  if (changedAt('prisma/generated/client.ts') > changedAt('prisma/schema.prisma')) return
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const options = { env, encoding: 'utf8', stdio: 'pipe' }
  const { status, stdout, stderr } = spawnSync(
    node,
    ['node_modules/prisma/build/index.js', 'generate'],
    options,
  )
  if (status !== 0) fail(`The database client could not be generated.\n${stdout}${stderr}`)
}

// ── the system's programs ───────────────────────────────────────────────────────────────────────────────────

const quietly = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' })
  return stdout?.includes('install ok installed') ?? false
}

/** The packaged Chromium is for one kind of machine; others need the system's. */
const needsChromium = () =>
  task === 'test' &&
  !process.env.CHROMIUM_PATH &&
  process.platform === 'linux' &&
  process.arch !== 'x64' &&
  !['chromium', 'chromium-browser', 'google-chrome'].some((name) => quietly('which', [name]))

async function missingPackages() {
  const { apertiumPackages } = await import('./workflow/translation/engines/apertium-packages.mjs')
  const wanted = needsChromium() ? [...apertiumPackages, 'chromium', 'fonts-noto-core'] : apertiumPackages
  return wanted.filter((name) => !isInstalled(name))
}

/** How this command may become root: not at all, as it is, or through sudo without a password. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return quietly('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

async function mayInstall(packages) {
  const nobodyThere =
    process.env.CI || rest.includes('--yes') || !process.stdin.isTTY || !process.stderr.isTTY
  if (nobodyThere) return true
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await new Promise((resolve) => {
    terminal.question(`Install ${packages.join(' ')} with apt-get? [Y/n] `, resolve)
    terminal.once('close', () => resolve('n'))
    terminal.once('SIGINT', () => process.exit(130))
  })
  terminal.close()
  return !/^n/i.test(answer.trim())
}

function aptGet(become, ...args) {
  const patience = [
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'DPkg::Lock::Timeout=60',
  ]
  const command = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...patience, ...args]
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), {
    encoding: 'utf8',
    timeout: 300_000,
  })
  mkdirSync('.cache', { recursive: true })
  appendFileSync('.cache/apt.log', `$ ${command.join(' ')}\n${stdout ?? ''}${stderr ?? ''}\n`)
  return status === 0
}

/** Offline translation is worth a package or six, but nothing here stops the command. */
async function installPrograms() {
  if (process.platform !== 'linux' || !quietly('which', ['dpkg-query'])) {
    if (!quietly('which', ['apertium']))
      say('For offline translation install Apertium with its English language pairs; carrying on without it.')
    return
  }
  const packages = await missingPackages()
  if (packages.length === 0) return
  const become = asRoot()
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`
  if (!become || !(await mayInstall(packages)))
    return say(`For offline translation run as root: ${command} (carrying on without it)`)
  say(`Installing ${packages.join(' ')} …`)
  aptGet(become, 'update')
  if (!aptGet(become, 'install', '--yes', '--no-install-recommends', ...packages)) {
    say(`apt-get could not install them (see .cache/apt.log); carrying on without. Later: ${command}`)
  }
}

// ── the command itself ──────────────────────────────────────────────────────────────────────────────────────

function handOver() {
  // The channel tells the command when this process is gone, however it went.
  const child = spawn(node, ['--import', 'tsx', script, ...rest], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(String(error)))
  child.on('exit', (code, signal) => {
    for (const each of signals) process.removeAllListeners(each)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code)
  })
}

if (!task || !existsSync(script)) fail(`There is no command "${task ?? ''}": see "scripts" in package.json.`)
installDependencies()
generateClient()
if (needsPrograms) await installPrograms()
handOver()
