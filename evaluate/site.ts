/**
 * A page store of a thousand releases in thirty languages, rendered from the database as what readers get is, and read
 * as a program reads it that knows nothing of us: valid HTML, feeds and structured data by their schemas, versions that
 * name each other, links that lead somewhere, weight, and accessibility. A fault of each kind is planted and found first.
 */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { anotherDatabase, openHouse } from '@/bench/memory/house'
import { report, say, tableOf } from '@/scripts/figures'
import { axeFaults } from './site/axe'
import { together } from './site/check'
import { kinds } from './site/files'
import { hands, origin, type Hands } from './site/hands'
import { mostBytes } from './site/page-faults'
import { plant } from './site/plant'
import { languages } from './site/releases'
import type { Size } from './site/store-releases'

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '1000' },
    // Of the pages: the HTML validator takes three times as long as all else that is asked of one.
    validated: { type: 'string', default: '0.25' },
    axe: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
})
const [releases, validated, axe, seed] = [values.releases, values.validated, values.axe, values.seed].map(
  Number,
) as [number, number, number, number]

/** Twelve minutes, on two cores. */
const mostSeconds = 720

const began = performance.now()
const passed = () => Math.round((performance.now() - began) / 1000)

const house = await openHouse()
try {
  const found = await foundWhenPlanted()
  const folder = join(house.folder, 'pages')
  const { checked, looked } = await withHands(house.url, async (all) => {
    await store(all, folder, { releases, seed, languages })
    say('reading them')
    const read = await all.all(folder, { do: 'read', origin, validated, seed })
    say('looking at some in a browser')
    return { checked: together(read, origin), looked: await axeFaults(folder, { count: axe, seed }) }
  })
  const faults = [...checked.faults, ...looked]
  if (faults.length > 0)
    console.log(
      tableOf([
        ['kind', 'path', 'what'],
        ...faults.slice(0, 40).map(({ kind, path, says }) => [kind, path, says]),
      ]),
    )
  const partly: Record<string, string> = {
    html: ` in ${checked.validated} of ${checked.pages} pages${validated < 1 ? `, seed ${seed}` : ''}`,
    axe: ` in ${axe} pages, seed ${seed}`,
  }
  report([
    {
      name: `pages of ${releases} releases in ${languages.length} languages`,
      ...{
        got: `${checked.pages} of HTML, ${checked.files} others`,
        wanted: `≥ ${releases * languages.length}`,
      },
      holds: checked.pages >= releases * languages.length,
    },
    {
      name: 'kinds of fault found when planted',
      ...{ got: String(found.length), wanted: String(kinds.length), holds: found.length === kinds.length },
    },
    ...[...kinds, 'axe'].map((kind) => {
      const count = faults.filter((fault) => fault.kind === kind).length
      return {
        ...{ name: `faults of ${kind}`, got: `${count}${partly[kind] ?? ''}`, wanted: '0' },
        holds: count === 0,
      }
    }),
    {
      name: 'the heaviest page, compressed',
      ...{ got: `${checked.largest} bytes`, wanted: `< ${mostBytes}`, holds: checked.largest < mostBytes },
    },
    {
      name: 'stored and read, all in all',
      ...{ got: `${passed()} s`, wanted: `≤ ${mostSeconds} s`, holds: passed() <= mostSeconds },
    },
  ])
} finally {
  await house.close()
}

async function withHands<T>(database: string, use: (hands: Hands) => Promise<T>): Promise<T> {
  const all = await hands(database)
  try {
    return await use(all)
  } finally {
    await all.end()
  }
}

async function store(all: Hands, folder: string, size: Size): Promise<void> {
  await all.one(folder, { do: 'prepare' })
  say(`storing ${size.releases} releases`)
  await all.all(folder, { do: 'releases', ...size })
  await all.one(folder, { do: 'add lists' })
  say('storing what lists them')
  await all.all(folder, { do: 'lists' })
}

/** The kinds of fault that are found when one of them is planted in a small site without any. */
async function foundWhenPlanted(): Promise<string[]> {
  const small = join(house.folder, 'small')
  return withHands(await anotherDatabase(house, 'small'), async (all) => {
    await store(all, small, { releases: 2, seed: 1, languages: ['en', 'fr', 'de'] })
    const kindsIn = async (folder: string) => {
      const read = await all.all(folder, { do: 'read', origin, validated: 1, seed: 1 })
      return together(read, origin).faults.map(({ kind }) => kind)
    }
    const before = await kindsIn(small)
    const seen: string[] = []
    for (const kind of kinds) {
      const folder = join(house.folder, `planted-${kind}`)
      cpSync(small, folder, { recursive: true })
      await plant(folder, kind)
      if (!before.includes(kind) && (await kindsIn(folder)).includes(kind)) seen.push(kind)
      rmSync(folder, { recursive: true })
    }
    return seen
  })
}
