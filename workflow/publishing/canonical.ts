import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Article } from './article'

/** The one way to write an article down (RFC 8785): what an edition keeps and a sign-off binds. */
export function canonicalJson(article: Article): string {
  const json = canonicalize(article)
  if (json === undefined) throw new TypeError('an article is always an object')
  return json
}

/** SHA-256 of an article's canonical JSON, 64 lower-case hexadecimal digits. */
export const articleHash = (article: Article): string =>
  createHash('sha256').update(canonicalJson(article), 'utf8').digest('hex')
