/**
 * A page store of a thousand releases in thirty languages, made by the renderers that make what readers get, and read
 * as a program reads it that knows nothing of us: valid HTML, feeds and structured data by their schemas, versions that
 * name each other, links that lead somewhere, weight, and accessibility. A fault of each kind is planted and found first.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { report, say, tableOf } from '@/scripts/figures'
import { axeFaults } from './site/axe'
import { checkSite, mostBytes, type Fault } from './site/check'
import { kinds } from './site/files'
import { plant } from './site/plant'

// React is several times slower otherwise, and the worker that renders for readers has it so.
Object.assign(process.env, { NODE_ENV: 'production' })
const { makeSite, origin } = await import('./site/make')

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '1000' },
    validated: { type: 'string', default: '1500' },
    axe: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
})
const [releases, validated, axe, seed] = [values.releases, values.validated, values.axe, values.seed].map(
  Number,
)

const pagesEach = 30

/** The kinds of fault that are found when they are planted. */
async function found(): Promise<string[]> {
  const seen: string[] = []
  for (const kind of kinds) {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    makeSite(folder, { releases: 2, seed: 1, languages: ['en', 'fr', 'de'] })
    await plant(folder, kind)
    const { faults } = await checkSite(folder, { origin, share: 1, seed: 1 })
    if (faults.some((fault) => fault.kind === kind)) seen.push(kind)
    rmSync(folder, { recursive: true })
  }
  return seen
}

const planted = await found()
const folder = mkdtempSync(join(tmpdir(), 'site-'))
try {
  say(`making ${releases} releases`)
  makeSite(folder, { releases: releases!, seed: seed! })
  say('reading')
  const share = Math.min(1, validated! / (releases! * pagesEach))
  const checked = await checkSite(folder, { origin, share, seed: seed! })
  say('looking at it in a browser')
  const looked = await axeFaults(folder, { count: axe!, seed: seed! })

  const faults: (Omit<Fault, 'kind'> & { kind: string })[] = [...checked.faults, ...looked]
  if (faults.length > 0)
    console.log(
      tableOf([
        ['kind', 'path', 'what'],
        ...faults.slice(0, 40).map(({ kind, path, says }) => [kind, path, says]),
      ]),
    )
  report([
    { name: 'pages read', got: `${checked.pages} of HTML, ${checked.files} others` },
    {
      name: 'kinds of fault found when planted',
      ...{
        got: String(planted.length),
        wanted: String(kinds.length),
        holds: planted.length === kinds.length,
      },
    },
    ...[...kinds, 'axe'].map((kind) => {
      const count = faults.filter((fault) => fault.kind === kind).length
      const read =
        kind === 'html'
          ? ` in ${checked.validated} pages, seed ${seed}`
          : kind === 'axe'
            ? ` in ${axe} pages`
            : ''
      return { name: `faults of ${kind}`, got: `${count}${read}`, wanted: '0', holds: count === 0 }
    }),
    {
      name: 'the heaviest page, compressed',
      ...{ got: `${checked.largest} bytes`, wanted: `< ${mostBytes}`, holds: checked.largest < mostBytes },
    },
  ])
} finally {
  rmSync(folder, { recursive: true })
}
