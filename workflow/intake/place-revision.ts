import { Refusal } from '@/workflow/release/refusal'
import { isPending, noteBlocks, partNote } from './change-note'
import type { CorrectionGrade } from './change-note'
import { notTypo } from './compare-revision'
import { houseAbbreviations } from './house-abbreviations'
import { loadRevision } from './load-revision'
import { placeAgainst } from './place-against'
import type { Placing } from './place-against'
import { readyBlocks } from './ready-blocks'
import type { ReleaseHead } from './release-head'

type Given = { blocks: readonly unknown[]; grade: CorrectionGrade; note: string }

/**
 * Places a new source and its change note against those of the revision before: a note is never taken for a sentence of
 * the text, and one that readers have had is left behind. Computes; nothing is stored.
 * @returns `text`: what becomes of the text alone; `whole`: of both
 * @throws Refusal `bad_input` (the blocks; `no_change`; `not_typo` with `facts`; the note, as `noteBlocks`)
 */
export async function placeRevision(
  head: ReleaseHead,
  { blocks, grade, note }: Given,
): Promise<{ text: Placing; whole: Placing }> {
  const { id: releaseId, sourceLanguage, revision, state } = head
  const before = partNote((await loadRevision(releaseId, revision)).blocks)
  const house = await houseAbbreviations(sourceLanguage)
  const pending = before.note.length > 0 && (await isPending(releaseId, revision)) ? before.note : []
  const asked = { grade, note, isReleased: state === 'released', pending }
  const ready = readyBlocks(blocks, sourceLanguage, { house, before: before.text })
  const text = placeAgainst(before.text, ready.blocks)
  const said = placeAgainst(pending, noteBlocks(asked, sourceLanguage, house))
  if (text.isSame && (said.isSame || pending.length === 0))
    throw new Refusal('bad_input', { why: 'no_change' })
  const facts = grade === 'typo' ? await notTypo(text, sourceLanguage) : []
  if (facts.length > 0) throw new Refusal('bad_input', { why: 'not_typo', facts })
  return { text, whole: together(text, said) }
}

const together = (text: Placing, note: Placing): Placing => ({
  placed: [...text.placed, ...note.placed],
  unchanged: text.unchanged + note.unchanged,
  moved: text.moved + note.moved,
  changed: [...text.changed, ...note.changed],
  respaced: [...text.respaced, ...note.respaced],
  fresh: [...text.fresh, ...note.fresh],
  gone: [...text.gone, ...note.gone],
  isSame: text.isSame && note.isSame,
})
