const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address as it may be published, or null: http, https, mailto and tel alone. A relative address is none, because it
 * would point into our own site.
 */
export function safeHref(href: string): string | null {
  const trimmed = href.trim()
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(trimmed)) return null
  const url = URL.parse(trimmed)
  return url && schemes.has(url.protocol) ? url.href : null
}
