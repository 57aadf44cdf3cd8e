import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build as bundle } from 'esbuild'
import { run, Said, toTheEnd } from './run'

const programs = ['server', 'reader', 'worker', 'cli']
const inputs = ['app', 'workflow', 'platform', 'locales'].map((folder) => `${folder}/**/*`)
const single = [
  ...programs.map((name) => `${name}.ts`),
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
]
const stamp = 'dist/inputs.sha256'

/** A hash of everything the build is made from. */
function inputsHash(): string {
  const hash = createHash('sha256')
  const files = globSync([...inputs, ...single, 'prisma/schema.prisma'], { withFileTypes: true })
  for (const path of files
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .toSorted())
    hash.update(path.slice(process.cwd().length)).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

export function isBuilt(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash()
}

export function mustBeBuilt(): void {
  if (!isBuilt()) throw new Said('This version is not built yet: npm run build')
}

/** Next loads route modules while it builds, and they must be able to read an environment; nothing connects to it. */
const nowhere = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://build@127.0.0.1:1/none',
  COMMUNIQUE_SECRET: Buffer.alloc(32).toString('base64'),
}

async function bundlePrograms(): Promise<void> {
  const entries = programs.map((name) => `${name}.ts`).filter(existsSync)
  await bundle({
    entryPoints: entries,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // A language's data are loaded when it is first asked for.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/**
 * Next's pages into .next, the four programs into dist. What has not changed since the last time is not built again.
 * Types are not looked at here: that is `npm run check`.
 * @returns whether there was anything to do
 */
export async function build(): Promise<boolean> {
  if (isBuilt()) return false
  const hash = inputsHash()
  rmSync(stamp, { force: true })
  await run('node_modules/next/dist/bin/next', ['build'], nowhere)
  rmSync('dist', { recursive: true, force: true })
  await bundlePrograms()
  writeFileSync(stamp, hash)
  return true
}

if (import.meta.main)
  await toTheEnd(async () =>
    console.log((await build()) ? 'Built.' : 'Nothing has changed since the last build.'),
  )
