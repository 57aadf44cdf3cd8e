import type { Tx } from '@/platform/database'
import { closest } from '@/workflow/text/language'
import { frameFor, frameLanguages, frameWith } from './frame'
import type { Frame } from './frame'
import { approvedFrame } from './frame-release/approved-texts'

/**
 * The fixed texts around a page as they stand now: those people have approved, over those that the program brings. The
 * one way to them for whatever readers get.
 */
export async function frameOf(tx: Tx, language: string): Promise<Frame> {
  const tag = closest(language, frameLanguages) ?? 'en'
  const approved = tag === 'en' ? null : await approvedFrame(tx, tag)
  return approved ? frameWith(language, approved) : frameFor(language)
}
