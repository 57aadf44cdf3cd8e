import { readFile } from 'node:fs/promises'
import { listPages } from '@/platform/page-store/store'
import { forms, formsOf, pageFile, type Form } from '@/platform/page-store/forms'

export type Stored = { path: string; form: Form; body: string }

/** Everything in a page store, as readers would get it. */
export async function storedSite(folder: string): Promise<Map<string, Stored>> {
  const paths = await listPages(folder)
  const stored = await Promise.all(paths.map((path) => readStored(folder, path)))
  return new Map(stored.map((one) => [one.path, one]))
}

async function readStored(folder: string, path: string): Promise<Stored> {
  const possible = forms.filter((form) => formsOf(path).includes(form))
  for (const form of possible) {
    const body = await readFile(pageFile(folder, path, form), 'utf8').catch(() => null)
    if (body !== null) return { path, form, body }
  }
  throw new Error(`${path} is in no form`)
}

/** Paths on the site itself that a page or a file leads to, without the fragment. */
export const linksOf = ({ body }: Stored, origin: string): string[] =>
  [...body.matchAll(/(?:href="|<loc>|"(?:url|feed_url|home_page_url)":")([^"<]*)/gu)].flatMap(
    ([, to = '']) => {
      const url = new URL(to.replaceAll('&amp;', '&'), `${origin}/`)
      return url.origin === origin && !to.startsWith('#') ? [url.pathname.slice(1)] : []
    },
  )

/** The versions a page names to machines: language → path, `x-default` among them. */
export const alternatesOf = ({ body }: Stored, origin: string): Map<string, string> =>
  new Map(
    [...body.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gu)].map(([, tag, href]) => [
      tag!,
      href!.slice(origin.length + 1),
    ]),
  )
