import type { StoredPage } from './stored-page'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Whether an Accept-Encoding header names an encoding and does not refuse it. */
const accepts = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((each) => {
    const [name = '', quality = 'q=1'] = each.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && !/^q=0(?:\.0*)?$/u.test(quality)
  })

/** The smallest form of a page that a reader's program takes. */
export function encodingFor({ br, gz }: StoredPage, accepted: string | string[] | undefined): Encoding {
  if (!accepted) return 'identity'
  if (br && accepts(String(accepted), 'br')) return 'br'
  return gz && accepts(String(accepted), 'gzip') ? 'gzip' : 'identity'
}

/** A page's bytes in an encoding it is there in. */
export const bytesOf = ({ body, br, gz }: StoredPage, encoding: Encoding): Buffer =>
  (encoding === 'br' ? br : encoding === 'gzip' ? gz : null) ?? body
