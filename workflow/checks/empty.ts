import { withoutCodes } from '@/workflow/text/inline-code'
import type { Check } from './finding'

/** No words at all where the source has some. */
export const empty: Check = ({ source, target }) => {
  if (withoutCodes(target).trim() !== '') return []
  if (withoutCodes(source.text).trim() === '' && target !== '') return []
  return [{ code: 'empty', severity: 'error', kind: 'structure' }]
}
