import { isAddress } from './page-path'

const canonical = /<link\b(?=[^>]*\brel="canonical")[^>]*\bhref="([^"]*)"/u

/** The path, without a leading slash, that a page's canonical link leads to on this site; null where it has none. */
export function movedTo(html: string): string | null {
  const [, href] = canonical.exec(html) ?? []
  if (!href || !URL.canParse(href, 'https://site.invalid')) return null
  const path = new URL(href, 'https://site.invalid').pathname.slice(1)
  return isAddress(path) ? path : null
}
