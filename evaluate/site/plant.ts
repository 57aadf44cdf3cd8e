import { writeFile } from 'node:fs/promises'
import { fileOf } from './check'
import type { kinds } from './files'

type Plant = { path: string; change: (text: string) => string }

const once = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error('nothing was planted')
  return changed
}

/** A fault of each kind, in a store of our making. */
const plants: Record<(typeof kinds)[number], Plant> = {
  html: { path: 'fr/news', change: once('</main>', '</main></section>') },
  data: {
    path: 'fr/news/release-0-of-the-office',
    change: once('"datePublished":"', '"datePublished":"around '),
  },
  feed: { path: 'fr/news/feed.atom', change: once(/<updated>[^<]*<\/updated>/u, '') },
  hreflang: {
    path: 'fr/news/release-0-of-the-office',
    change: once(/<link rel="alternate" hrefLang="de"[^>]*>/u, ''),
  },
  link: { path: 'fr/news', change: once('<main', '<a href="/fr/news/nothing">x</a><main') },
  canonical: {
    path: 'fr/news/release-0-of-the-office',
    change: once(/(rel="canonical" href="[^"]*)"/u, '$1-x"'),
  },
  language: { path: 'fr/news', change: once('<html lang="fr"', '<html lang="de"') },
  bytes: { path: 'fr/news', change: once('</main>', `<p>${noise(30_000)}</p></main>`) },
  sitemap: {
    path: 'fr/sitemap-1.xml',
    change: once(/<url><loc>[^<]*release-0-of[^<]*<\/loc>.*?<\/url>/su, ''),
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

/** Plants a fault of a kind. */
export async function plant(folder: string, kind: (typeof kinds)[number]): Promise<void> {
  const { path, change } = plants[kind]
  const { file, text } = await fileOf(folder, path)
  await writeFile(file, change(text))
}
