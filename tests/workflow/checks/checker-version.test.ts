import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { checkerSeal, checkerVersion } from '@/workflow/checks/checker-version'

/** What findings and facts are made by; everything they import comes with them. */
const entryPoints = ['check', 'facts', 'knowledge', 'release/check-release'].map(
  (name) => `workflow/checks/${name}.ts`,
)

async function sealOf(version: number): Promise<string> {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'esnext',
    alias: { '@': process.cwd() },
    loader: { '.json': 'json' },
    outdir: 'checks',
    write: false,
    logLevel: 'silent',
  })
  const seal = createHash('sha256').update(`${version}\n`)
  const inOrder = outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, contents } of inOrder) seal.update(path.slice(process.cwd().length)).update(contents)
  return seal.digest('hex')
}

test('findings stored by other checks than these are known as such', async () => {
  const raised = checkerVersion + 1
  expect(
    checkerSeal === (await sealOf(checkerVersion)),
    `The checks' code or data have changed: what is stored of every text must be made anew.
In workflow/checks/checker-version.ts write
  export const checkerVersion = ${raised}
  export const checkerSeal = '${await sealOf(raised)}'`,
  ).toBe(true)
})
