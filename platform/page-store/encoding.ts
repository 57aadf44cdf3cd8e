import type { StoredPage } from './stored-page'

/** Whether an Accept-Encoding header names an encoding and does not refuse it. */
const accepts = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((each) => {
    const [name = '', quality = 'q=1'] = each.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && !/^q=0(?:\.0*)?$/u.test(quality)
  })

/** The smallest form of a page that a reader's program takes. */
export function encoded(
  page: StoredPage,
  accepted: string,
): { body: Buffer; encoding: 'br' | 'gzip' | null } {
  if (page.br && accepts(accepted, 'br')) return { body: page.br, encoding: 'br' }
  if (page.gz && accepts(accepted, 'gzip')) return { body: page.gz, encoding: 'gzip' }
  return { body: page.body, encoding: null }
}
