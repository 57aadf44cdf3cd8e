import type { KnownTerm } from '@/workflow/checks/known-term'
import type { Actor } from '@/workflow/release/actor'
import { oldWhole, partsOf, wholeSource } from '@/workflow/release/group'
import { namesOf } from '@/workflow/release/names-of'
import type { TranslationState } from '@/workflow/release/state'
import type { BlockKind } from '@/workflow/text/block'
import type { InlineCode } from '@/workflow/text/inline-code'
import { numbersFor, pluralOf } from '@/workflow/text/plural'
import type { PluralNumbers } from '@/workflow/text/plural'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import type { TextToCheck } from './check-anew'
import { openCommentsOf } from './comments/open-comments'
import { earlierTextsOf } from './earlier-texts'
import { findingsOf } from './findings-of'
import type { TextFindings } from './findings-of'
import { segmentRows } from './segment-rows'
import { seenTextsOf } from './seen-texts'
import type { Seen } from './seen-texts'
import type { BlockContext, SegmentRow, Which } from './segment-rows'

/** What this person typed and has not confirmed: the translation's version it was begun on, and its own. */
type WorkingCopy = { text: string; baseVersion: number; version: number; savedAt: Date }

/** A segment as the workspace shows it. Texts are coded (workflow/text/inline-code.ts). */
export type OpenSegment = TextFindings & {
  translationId: string
  segmentId: string
  /** In reading order, from 0. */
  place: number
  /** The run of the localisation it belongs to; 0 where that is one. */
  run: number
  /** The block it stands in, by its place from 0, and what that is. */
  block: number
  kind: BlockKind
  part: 'speaker' | 'caption' | null
  context: BlockContext
  /** Of a text that counts: the numbers its language uses this form for. */
  countsTo: PluralNumbers | null
  source: { text: string; codes: InlineCode[]; version: number }
  /** What the termbase knows that may stand in the source: for checking what is typed. */
  terms: KnownTerm[]
  /** What the translation still renders, where the source has changed since. */
  oldSource: string | null
  /** How a slip of the pen stood in the source until it was mended, while nobody of the language has looked since. */
  mendedFrom: string | null
  text: string
  version: number
  state: TranslationState
  stale: boolean
  oneStep: boolean
  /** Approved by an officer's override, by whom and why, until somebody else approves it. */
  overridden: { name: string; me: boolean; reason: string } | null
  draft: {
    origin: 'machine' | 'memory' | 'person' | 'standing_text'
    engine: string | null
    rough: boolean
  } | null
  /** What the machine or memory drafted, if it did. */
  draftText: string | null
  /** What was confirmed, where the reviewer changed it while approving. */
  confirmedText: string | null
  confirmer: { name: string; me: boolean } | null
  approver: { name: string; me: boolean } | null
  sentBack: { category: string; reason: string } | null
  /** Why its reviewer changed it in approving it, or in asking for another look, if they said. */
  editedFor: { category: string; reason: string } | null
  /** What this person looked at last. */
  seen: Seen | null
  workingCopy: WorkingCopy | null
  /** The translation that says this segment too: this one has no text of its own then, and nothing is done to it. */
  joinedTo: string | null
  /** The segments after it that its text says too, each with where its source begins in `source`, which is all of them. */
  joined: { translationId: string; segmentId: string; begins: number }[]
  /** Threads about it that nobody has settled. */
  openComments: number
}

/** Engines whose drafts are rough: translated by rules, not learnt. */
const isRough = (engine: string | null) => engine?.split(' ')[0] === 'apertium'

export type About = {
  localisationId: string
  releaseId: string
  revisionNumber: number
  sourceLanguage: string
  language: string
}

/** Segments of a localisation with everything said of them, in a number of queries that their own does not change. */
export async function segmentsOf(
  actor: Actor,
  about: About,
  which: Which,
): Promise<{ segments: OpenSegment[]; changedAt: Date | null }> {
  const rows = await segmentRows(actor, about, which)
  const ids = rows.map(({ translationId }) => translationId)
  const [earlier, seen, names, comments] = await Promise.all([
    earlierTextsOf(ids),
    seenTextsOf(actor, ids),
    namesOf(rows.flatMap((row) => [row.confirmedById, row.approvedById, row.overriddenById])),
    openCommentsOf(ids),
  ])
  const person = (id: string | null) => id && { name: names.get(id) ?? '', me: id === actor.personId }
  const checked = await findingsOf(
    actor,
    rows.filter(hasText).map((row) => textOf(row, about)),
  )
  const found = new Map(rows.filter(hasText).map((row, index) => [row.translationId, checked[index]!]))
  const terms = await termsFor(
    rows.map((row) => sourceOf(row).text),
    { ...about, targetLanguage: about.language },
  )
  const segments = rows.map((row, index): OpenSegment => {
    const {
      drafted = null,
      confirmed = null,
      editedFor = null,
      overriddenFor = '',
    } = earlier.get(row.translationId) ?? {}
    return {
      translationId: row.translationId,
      segmentId: row.segmentId,
      place: row.place,
      run: row.run,
      block: row.block,
      kind: row.kind,
      part: row.part,
      context: row.context,
      countsTo: countsTo(row, about),
      source: sourceOf(row),
      terms: terms[index]!,
      oldSource: row.text === '' ? null : oldWhole(ownSource(row), row.oldSource, row.members ?? []),
      mendedFrom: row.mendedFrom && oldWhole(ownSource(row), row.mendedFrom, row.members ?? []),
      joinedTo: row.joinedToId,
      joined: joinedOf(row),
      text: row.text,
      version: row.version,
      state: row.state,
      stale: row.stale,
      oneStep: row.oneStep,
      overridden: row.overridden
        ? { ...(person(row.overriddenById) || nobody), reason: overriddenFor }
        : null,
      draft: row.origin && { origin: row.origin, engine: row.engine, rough: isRough(row.engine) },
      draftText: drafted,
      confirmedText: row.state === 'approved' && confirmed !== row.text ? confirmed : null,
      confirmer: person(row.confirmedById) || null,
      approver: person(row.approvedById) || null,
      sentBack:
        row.returnCategory && row.returnReason
          ? { category: row.returnCategory, reason: row.returnReason }
          : null,
      editedFor: row.state === 'awaiting_review' || row.state === 'approved' ? editedFor : null,
      seen: seen.get(row.translationId) ?? null,
      workingCopy:
        row.typed === null
          ? null
          : {
              text: row.typed,
              baseVersion: row.typedOn!,
              version: row.typedVersion!,
              savedAt: row.typedAt!,
            },
      openComments: comments.get(row.translationId) ?? 0,
      ...(found.get(row.translationId) ?? { findings: [], dismissed: [] }),
    }
  })
  return { segments, changedAt: rows.at(-1)?.changedAt ?? null }
}

const nobody = { name: '', me: false }

const hasText = ({ state, joinedToId }: SegmentRow): boolean =>
  state !== 'untranslated' && joinedToId === null

function countsTo({ key }: SegmentRow, { language }: About): PluralNumbers | null {
  const plural = key === null ? null : pluralOf(key)
  return plural && numbersFor(language, plural.form)
}

const ownSource = ({ sourceText, codes, sourceVersion }: SegmentRow) => ({
  text: sourceText,
  codes,
  version: sourceVersion,
})

/** With what is joined to it. */
const sourceOf = (row: SegmentRow) => wholeSource(ownSource(row), row.members ?? [])

function joinedOf({ sourceText, members }: SegmentRow): OpenSegment['joined'] {
  let begins = sourceText.length
  return (members ?? []).map(({ translationId, segmentId, text }) => {
    const joined = { translationId, segmentId, begins }
    begins += text.length
    return joined
  })
}

const textOf = (row: SegmentRow, { releaseId, sourceLanguage, language }: About): TextToCheck => ({
  releaseId,
  translationId: row.translationId,
  versions: { translation: row.version, source: row.sourceVersion },
  confirmedById: row.confirmedById,
  pair: { source: sourceOf(row), target: row.text, sourceLanguage, targetLanguage: language },
  parts: partsOf(row.segmentId, ownSource(row), row.members ?? []),
})
