import type { FileKind } from './page-path'

/** The headers of everything readers get, whoever serves it: this program, nginx (nginx.ts) or a CDN. */
export const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Pages stand alone; files are there for whatever program wants them, also one inside another site's page. */
export const sharing = {
  page: { 'cross-origin-resource-policy': 'same-origin' },
  file: { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
}

/** @param styleSources the hashes of every stylesheet still in the store, as stylesheets.ts gives them */
export const policyOf = (styleSources: readonly string[]): string =>
  [
    `default-src 'none'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'none'`,
    ...(styleSources.length > 0 ? [`style-src ${styleSources.join(' ')}`] : []),
  ].join('; ')

/**
 * `found`: a minute at most, so that what is withdrawn is soon gone everywhere. `other`, whatever is no page or file:
 * kept by nobody, the same where nothing is and where something is yet to be.
 */
export const caching = { found: 'public, max-age=60', other: 'no-store', noIcon: 'public, max-age=86400' }

export const pageType = 'text/html; charset=utf-8'

export const fileTypes: Record<FileKind, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  edition: 'application/json; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
  robots: 'text/plain; charset=utf-8',
  manifest: 'application/jose+json; charset=utf-8',
  keys: 'application/jwk-set+json; charset=utf-8',
}

export const methods = 'GET, HEAD'
