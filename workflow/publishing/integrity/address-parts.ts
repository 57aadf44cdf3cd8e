/** What an address of a page of ours names. */
export type AddressParts = { language: string | null; slug: string; version: number | null }

const form =
  /^\/?([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\/news\/([a-z0-9-]{1,600})(?:\/versions\/([1-9]\d{0,6})(?:\.json)?)?\/?$/u
const list = /^\/?manifests\/([a-z0-9-]{1,600})\.json$/u

/**
 * Reads the address of a release's page, of a version of it or of its signed list; null for any other.
 * @param address with its site or without
 */
export function addressParts(address: string): AddressParts | null {
  const path = URL.parse(address.trim(), 'http://here.invalid')?.pathname ?? ''
  const [, language, slug, version] = form.exec(path) ?? []
  if (language && slug && slug !== 'page')
    return { language, slug, version: version ? Number(version) : null }
  const [, listed] = list.exec(path) ?? []
  return listed ? { language: null, slug: listed, version: null } : null
}
