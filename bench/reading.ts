/**
 * How many readers a machine serves, by our own server and by nginx from the same page store: a page of 28 KB, asked
 * for by as many as will be answered.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePage } from '@/platform/page-store/store'
import { report, say, tableOf, type Figure } from '@/scripts/figures'
import { hasBrotli, nginxProgram, startNginx } from '@/scripts/nginx'
import { freePortFrom } from '@/scripts/port'
import { Said, toTheEnd } from '@/scripts/run'
import { randomFrom } from './memory/text'
import { load, type Load } from './reading/load'
import { painted, type Painted } from './reading/paint'
import { startReader } from './reading/reader'
import { usualPage } from './reading/usual-page'
import { percentile } from './review/timings'

const wanted = { ratio: 0.3, bytes: 15 * 1024 }

const pageBytes = 28_000
const rounds = 3
const warmSeconds = 1
const seconds = 5
const path = 'en/news/a'

/** Prose compresses as a release does; a text of one letter would not. */
function pageOf(bytes: number): string {
  const random = randomFrom(28)
  const letters = 'etaoinshrdlucmfwypvbgk'
  const word = () =>
    Array.from({ length: 2 + random() * 8 }, () => letters[Math.floor(random() ** 2 * letters.length)]).join(
      '',
    )
  const words = Array.from({ length: 800 }, word)
  let text = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A page</title><p>'
  while (text.length < bytes) text += `${words[Math.floor(random() ** 2 * words.length)]} `
  return text.slice(0, bytes)
}

type Measured = { ours: Load[]; nginx: Load[] }

const middle = (loads: Load[], of: keyof Load) =>
  percentile(
    loads.map((each) => each[of]).toSorted((a, b) => a - b),
    0.5,
  )

async function measured(folder: string, encoding: string): Promise<Measured> {
  const port = await freePortFrom('127.0.0.1', 8_310)
  const nginxPort = await freePortFrom('127.0.0.1', port + 1)
  const stopReader = await startReader(folder, port)
  const stopNginx = await startNginx({
    ...{ folder, port: nginxPort, home: 'en', languages: ['en'], workers: availableParallelism() },
  })
  const [ours, nginx]: Load[][] = [[], []]
  try {
    for (let round = 0; round <= rounds; round++)
      for (const [loads, at] of [
        [ours, port],
        [nginx, nginxPort],
      ] as const) {
        const found = load(`http://127.0.0.1:${at}/${path}`, encoding, round === 0 ? warmSeconds : seconds)
        if (round > 0) loads!.push(found)
      }
  } finally {
    await stopReader()
    await stopNginx()
  }
  return { ours: ours!, nginx: nginx! }
}

const rows = (name: string, loads: Load[]) =>
  loads.map(({ perSecond, p99Ms, failed }) => [
    name,
    perSecond.toFixed(0),
    `${p99Ms.toFixed(1)} ms`,
    String(failed),
  ])

/** A usual release's page, which thirty languages link to. */
async function onATelephone(folder: string): Promise<Figure[]> {
  const { path: usual, body } = usualPage()
  await writePage(folder, usual, { form: 'page', body })
  const port = await freePortFrom('127.0.0.1', 8_310)
  const stop = await startReader(folder, port)
  try {
    const seen = []
    for (let round = 0; round < rounds; round++) seen.push(await painted(`http://127.0.0.1:${port}/${usual}`))
    const lcp = percentile(
      seen.map(({ lcpMs }) => lcpMs).toSorted((a, b) => a - b),
      0.5,
    )
    const [{ bytes, requests }] = seen as [Painted]
    return [
      { name: 'largest contentful paint, slow 4G, 4× slower', got: `${lcp.toFixed(0)} ms` },
      {
        name: 'bytes over the wire, in how many requests',
        ...{ got: `${bytes} in ${requests}`, wanted: `< ${wanted.bytes}`, holds: bytes < wanted.bytes },
      },
    ]
  } finally {
    await stop()
  }
}

await toTheEnd(async () => {
  if (!nginxProgram) throw new Said('nginx is not here: apt-get install nginx-light')
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    await writePage(folder, path, { form: 'page', body: pageOf(pageBytes) })
    const figures: Figure[] = []
    for (const encoding of ['identity', hasBrotli ? 'br' : 'gzip']) {
      say(`${encoding}, ${rounds} rounds of ${seconds} s each`)
      const { ours, nginx } = await measured(folder, encoding)
      const title = ['requests/s', 'p99', 'failed']
      console.log(`${tableOf([['server', ...title], ...rows('ours', ours), ...rows('nginx', nginx)])}\n`)
      const ratio = middle(ours, 'perSecond') / middle(nginx, 'perSecond')
      figures.push(
        {
          name: `ours, ${encoding}`,
          got: `${middle(ours, 'perSecond').toFixed(0)}/s, p99 ${middle(ours, 'p99Ms').toFixed(1)} ms`,
        },
        {
          name: `nginx, ${encoding}`,
          got: `${middle(nginx, 'perSecond').toFixed(0)}/s, p99 ${middle(nginx, 'p99Ms').toFixed(1)} ms`,
        },
        {
          name: `ours of nginx, ${encoding}`,
          got: ratio.toFixed(2),
          wanted: `≥ ${wanted.ratio}`,
          holds: ratio >= wanted.ratio,
        },
        {
          name: `not answered, ${encoding}`,
          got: String([...ours, ...nginx].reduce((sum, { failed }) => sum + failed, 0)),
          wanted: '0',
          holds: [...ours, ...nginx].every(({ failed }) => failed === 0),
        },
      )
    }
    say('a usual page on a slow telephone')
    figures.push(...(await onATelephone(folder)))
    report(figures)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
