import type { Form } from '@/platform/page-store/forms'
import type { Said } from './files'

type Around = {
  path: string
  /** What can be led to within the page itself. */
  ids: ReadonlySet<string>
  forms: ReadonlyMap<string, Form>
  origin: string
}

/** Links within a site that lead nowhere: to what is not there, is gone or has moved, or to a part a page has not. */
export function linkFaults(links: readonly string[], { path, ids, forms, origin }: Around): Said[] {
  return links.flatMap((href) => {
    const [address = '', part] = (href.startsWith(origin) ? href.slice(origin.length) : href).split('#')
    const isWithin = address === '' || address === `/${path}`
    if (/^[a-z]+:/u.test(address)) return []
    const form = forms.get(isWithin ? path : address.slice(1))
    const isThere = isWithin || form === 'page' || form === 'file'
    // No page of ours leads to a part of another.
    const hasPart = !part || (isWithin && ids.has(part))
    return isThere && hasPart ? [] : [{ kind: 'link', says: href }]
  })
}
