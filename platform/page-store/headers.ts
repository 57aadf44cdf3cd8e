/**
 * The headers of everything readers get, whoever serves it: this program, nginx or a CDN.
 * @param styleSources the hashes of every stylesheet still in the store, as stylesheets.ts gives them
 */
const always = (styleSources: string[]): Record<string, string> => ({
  'content-security-policy': [
    `default-src 'none'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'none'`,
    ...(styleSources.length > 0 ? [`style-src ${styleSources.join(' ')}`] : []),
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
})

const html = 'text/html; charset=utf-8'

/** A page that is published. A minute at most, so that a withdrawn one is soon gone everywhere. */
export const pageHeaders = (styleSources: string[]): Record<string, string> => ({
  ...always(styleSources),
  'content-type': html,
  'cache-control': 'public, max-age=60',
  vary: 'Accept-Encoding',
})

/** Whatever is not a page: kept by nobody. The same where nothing is and where something is yet to be. */
export const otherHeaders = (styleSources: string[]): Record<string, string> => ({
  ...always(styleSources),
  'content-type': html,
  'cache-control': 'no-store',
})
