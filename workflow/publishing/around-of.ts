import type { Tx } from '@/platform/database'
import type { Around } from './around'
import { frameOf } from './frame-of'
import { siteOfOffice } from './site-of-office'

/** This office and its fixed texts in a language (BCP 47), for every page that is rendered. */
export const aroundOf = async (tx: Tx, language: string): Promise<Around> => ({
  site: siteOfOffice(),
  frame: await frameOf(tx, language),
})
