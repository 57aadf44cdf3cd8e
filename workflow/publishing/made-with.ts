import { createHash } from 'node:crypto'
import { builtFrom } from '@/platform/built-from'
import { siteOfOffice } from './site-of-office'
import { stylesheetHash } from './stylesheet'

/**
 * What every page is made with beside what it says: the program with its templates and fixed texts, the names and dates
 * of its languages, and this office. Another one may make other bytes of any page.
 */
export function madeWith(): string {
  const { icu = '', cldr = '' } = process.versions
  const all = [builtFrom, stylesheetHash, icu, cldr, siteOfOffice()]
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32)
}
