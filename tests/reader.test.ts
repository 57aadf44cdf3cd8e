import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Everything a program loads: our own files, and packages by name. */
async function loadedBy(entry: string): Promise<{ ours: string[]; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const packages = imports
    .filter(({ external, path }) => external && !path.startsWith('node:'))
    .map(({ path }) => path)
  return { ours: Object.keys(metafile.inputs), packages: [...new Set(packages)].sort() }
}

test('the reader loads the page store and what it needs, and neither database, sign-in nor Next', async () => {
  const { ours, packages } = await loadedBy('reader.ts')
  expect(packages).toEqual(['pino', 'zod'])
  expect(ours.filter((file) => !file.startsWith('platform/page-store/')).sort()).toEqual([
    'platform/env.ts',
    'platform/lifetime.ts',
    'platform/log.ts',
    'platform/patience.ts',
    'reader.ts',
  ])
})
