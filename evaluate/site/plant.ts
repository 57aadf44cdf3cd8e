import { writeFile } from 'node:fs/promises'
import { listPages } from '@/platform/page-store/store'
import { fileOf } from './file-of'
import type { kinds } from './files'

/** In the first page of such a path that it can be planted in. */
type Plant = { path: RegExp; change: (text: string) => string }

const once = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

const index = /^fr\/news$/u
const release = /^fr\/news\/release-\d+-of-the-office$/u

/** A fault of each kind, in a store of our making. */
const plants: Record<(typeof kinds)[number], Plant> = {
  html: { path: index, change: once('</main>', '</main></section>') },
  data: {
    path: release,
    change: once('"datePublished":"', '"datePublished":"around '),
  },
  feed: { path: /^fr\/news\/feed\.atom$/u, change: once(/<updated>[^<]*<\/updated>/u, '') },
  hreflang: {
    path: release,
    change: once(/<link rel="alternate" hrefLang="de"[^>]*>/u, ''),
  },
  link: { path: index, change: once('<main', '<a href="/fr/news/nothing">x</a><main') },
  canonical: {
    path: release,
    change: once(/(rel="canonical" href="[^"]*)"/u, '$1-x"'),
  },
  language: { path: index, change: once('<html lang="fr"', '<html lang="de"') },
  bytes: { path: index, change: once('</main>', `<p>${noise(30_000)}</p></main>`) },
  sitemap: {
    path: /^fr\/sitemap-1\.xml$/u,
    change: once(/<url><loc>[^<]*release-\d+-of[^<]*<\/loc>.*?<\/url>/su, ''),
  },
}

/** What does not compress. */
function noise(length: number): string {
  const random = Array.from({ length }, (_, at) =>
    String.fromCharCode(97 + ((at * at * 7_919 + (at >> 3) * 31) % 26)),
  )
  return random
    .map((letter, at) => letter + ((at * 2_654_435_761) % 9_973))
    .join('')
    .slice(0, length * 2)
}

/** Plants a fault of a kind. @throws Error where there is no page to plant it in */
export async function plant(folder: string, kind: (typeof kinds)[number]): Promise<void> {
  const { path, change } = plants[kind]
  for (const each of (await listPages(folder)).filter((one) => path.test(one))) {
    const { file, text } = await fileOf(folder, each)
    const changed = change(text)
    if (changed !== text) return writeFile(file, changed)
  }
  throw new Error('nothing was planted')
}
