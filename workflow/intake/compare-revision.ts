import { z } from 'zod'
import { loadValues } from '@/workflow/checks/values/load-values'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { releaseSubject } from '@/workflow/release/subject'
import type { CodedText } from '@/workflow/text/inline-code'
import { blocksInput } from './blocks-input'
import { isPending, partNote, wordsOfNote } from './change-note'
import { houseAbbreviations } from './house-abbreviations'
import { loadRevision } from './load-revision'
import { placeAgainst } from './place-against'
import type { Placing } from './place-against'
import { readyBlocks } from './ready-blocks'
import { releaseHead } from './release-head'
import { reopening } from './reopening'
import type { Reopening } from './reopening'
import { typoFacts } from './typo-facts'
import type { TypoFact } from './typo-facts'

export const compareInput = z.object({ releaseId: z.uuid(), blocks: blocksInput })

/** What a new revision would change. Texts in reading order. */
export type Comparison = {
  /** The release's version that was compared with. */
  version: number
  unchanged: number
  moved: number
  changed: { before: CodedText; after: CodedText }[]
  fresh: CodedText[]
  gone: CodedText[]
  /** Nothing at all would change. */
  isSame: boolean
  /** Why it cannot be graded a typo; empty: it can. */
  notTypo: NotTypo[]
  /** What a grade other than typo opens again or adds in each language, by tag; the source's own is not among them. */
  reopening: Reopening[]
  /** Readers have the release: whoever corrects its content tells them what. */
  isReleased: boolean
  /** The last correction's note, where a page readers have is still without it: the next one has to say it too. */
  pendingNote: string | null
}

/** `structure`: sentences are new, gone or elsewhere. */
export type NotTypo = TypoFact | 'structure'

/**
 * What a new version of a source would change, before anything is done.
 * @throws Refusal `not_found`, `not_allowed`, `bad_input` (the blocks)
 */
export async function compareRevision(
  actor: Actor,
  { releaseId, blocks }: z.infer<typeof compareInput>,
): Promise<Comparison> {
  mustBeAllowed(actor, 'release.revise', await releaseSubject(releaseId))
  const { version, revision, sourceLanguage, state } = await releaseHead(actor, releaseId)
  const before = partNote((await loadRevision(releaseId, revision)).blocks)
  const house = await houseAbbreviations(sourceLanguage)
  const ready = readyBlocks(blocks, sourceLanguage, { house, before: before.text })
  const placing = placeAgainst(before.text, ready.blocks)
  const note = wordsOfNote(before.note)
  const { unchanged, moved, changed, fresh, gone, isSame } = placing
  return {
    version,
    unchanged,
    moved,
    changed: changed.map((one) => ({ before: one.before, after: one.after })),
    fresh,
    gone: gone.map(({ content }) => content),
    isSame,
    notTypo: await notTypo(placing, sourceLanguage),
    reopening: await reopening({ releaseId, sourceLanguage }, placing),
    isReleased: state === 'released',
    pendingNote: note !== null && (await isPending(releaseId, revision)) ? note : null,
  }
}

/** Why a change cannot be graded a typo (rule 6). */
export async function notTypo(
  { changed, fresh, gone, moved }: Placing,
  language: string,
): Promise<NotTypo[]> {
  const data = await loadValues(language)
  const facts = changed.flatMap(({ before, after }) => typoFacts(before.text, after.text, data))
  const isRearranged = fresh.length > 0 || gone.length > 0 || moved > 0
  return [...new Set<NotTypo>([...(isRearranged ? ['structure' as const] : []), ...facts])]
}
