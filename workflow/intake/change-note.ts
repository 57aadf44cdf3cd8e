import { z } from 'zod'
import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'
import { fromOutside, trimCoded } from '@/workflow/text/coded-text'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { LoadedBlock } from './load-revision'
import { longestNote } from './note-length'
import type { SegmentedBlock } from './ready-blocks'
import { segmentBlock } from './segment-block'
import type { HouseAbbreviations } from './segmentation-rules/rules'

/** What a correction corrected, for readers, in the source language. Empty: none. */
export const noteInput = z.string().max(longestNote).default('')

/** How a revision corrects what came before it (rule 6). `wrong` only what readers have. */
export const grades = ['typo', 'content', 'wrong'] as const
export type CorrectionGrade = (typeof grades)[number]

/** A revision's blocks: its text, and its change note beside it. */
export function partNote(blocks: readonly LoadedBlock[]): { text: LoadedBlock[]; note: LoadedBlock[] } {
  const isNote = ({ block }: LoadedBlock) => block.kind === 'change_note'
  return { text: blocks.filter((block) => !isNote(block)), note: blocks.filter(isNote) }
}

/** A note's words, for people on the release's access list; null: there is none. */
export const wordsOfNote = (note: readonly LoadedBlock[]): string | null =>
  note.length > 0 ? note.map(({ block }) => withoutCodes(block.content.text)).join(' ') : null

type Asked = {
  grade: CorrectionGrade
  /** As its author wrote it; empty: none. */
  note: string
  isReleased: boolean
  /** Of the revision before, where a page readers have is still older than that: it is not said yet. */
  pending: readonly LoadedBlock[]
}

/**
 * The change note a revision gets, as blocks of its own: a correction of the content says what it corrects, a typo says
 * nothing, and before the release is out there is nobody to tell. A typo keeps a note that readers have not had yet.
 * @throws Refusal `bad_input` (`not_released`: what nobody has read is not wrong to readers; `note_missing`;
 * `note_unwanted`)
 */
export function noteBlocks(
  { grade, note, isReleased, pending }: Asked,
  language: string,
  house?: HouseAbbreviations,
): SegmentedBlock[] {
  if (grade === 'wrong' && !isReleased) throw new Refusal('bad_input', { why: 'not_released' })
  const isWanted = isReleased && grade !== 'typo'
  const words = note.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (isWanted && words === '') throw new Refusal('bad_input', { why: 'note_missing' })
  if (!isWanted && words !== '') throw new Refusal('bad_input', { why: 'note_unwanted' })
  if (isWanted) {
    const content = trimCoded(fromOutside(words))
    return [{ block: { kind: 'change_note', content }, segments: segmentBlock(content, language, house) }]
  }
  return pending.map(({ block, segments }) => ({ block, segments: segments.map(({ content }) => content) }))
}

/** Whether some page that readers have is older than a revision: what that corrects is not said everywhere yet. */
export async function isPending(releaseId: string, revision: number, tx: Tx = database): Promise<boolean> {
  const older = await tx.edition.findFirst({
    where: { state: 'live', revisionNumber: { lt: revision }, localisation: { releaseId } },
    select: { id: true },
  })
  return older !== null
}
