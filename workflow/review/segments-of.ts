import type { KnownTerm } from '@/workflow/checks/known-term'
import type { Actor } from '@/workflow/release/actor'
import type { TranslationState } from '@/workflow/release/state'
import type { BlockKind } from '@/workflow/text/block'
import type { InlineCode } from '@/workflow/text/inline-code'
import { termsFor } from '@/workflow/translation/terms/terms-for'
import type { TextToCheck } from './check-anew'
import { earlierTextsOf } from './earlier-texts'
import { findingsOf } from './findings-of'
import type { TextFindings } from './findings-of'
import { namesOf } from './names-of'
import { segmentRows } from './segment-rows'
import type { SegmentRow } from './segment-rows'

/** A segment as the workspace shows it. Texts are coded (workflow/text/inline-code.ts). */
export type OpenSegment = TextFindings & {
  translationId: string
  /** The block it stands in, by its place from 0, and what that is. */
  block: number
  kind: BlockKind
  part: 'speaker' | 'caption' | null
  source: { text: string; codes: InlineCode[]; version: number }
  /** What the termbase knows that may stand in the source: for checking what is typed. */
  terms: KnownTerm[]
  /** What the translation still renders, where the source has changed since. */
  oldSource: string | null
  text: string
  version: number
  state: TranslationState
  stale: boolean
  oneStep: boolean
  overridden: boolean
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
  workingCopy: { text: string; baseVersion: number; savedAt: Date } | null
}

/** Engines whose drafts are rough: translated by rules, not learnt. */
const isRough = (engine: string | null) => engine?.split(' ')[0] === 'apertium'

type About = {
  localisationId: string
  releaseId: string
  revisionNumber: number
  sourceLanguage: string
  language: string
}

/** A localisation's segments in reading order, with everything said of them, in a number of queries that their own does not change. */
export async function segmentsOf(
  actor: Actor,
  about: About,
  part: { limit: number; offset: number },
): Promise<{ segments: OpenSegment[]; total: number }> {
  const { rows, total } = await segmentRows(actor, about, part)
  const earlier = await earlierTextsOf(rows.map(({ translationId }) => translationId))
  const names = await namesOf(
    rows.flatMap(({ confirmedById, approvedById }) => [confirmedById, approvedById]),
  )
  const person = (id: string | null) => id && { name: names.get(id) ?? '', me: id === actor.personId }
  const checked = await findingsOf(
    actor,
    rows.filter(hasText).map((row) => textOf(row, about)),
  )
  const found = new Map(rows.filter(hasText).map((row, index) => [row.translationId, checked[index]!]))
  const terms = await termsFor(
    rows.map(({ sourceText }) => sourceText),
    { ...about, targetLanguage: about.language },
  )
  const segments = rows.map((row, index): OpenSegment => {
    const { drafted = null, confirmed = null } = earlier.get(row.translationId) ?? {}
    return {
      translationId: row.translationId,
      block: row.block,
      kind: row.kind,
      part: row.part,
      source: sourceOf(row),
      terms: terms[index]!,
      oldSource: row.oldSource,
      text: row.text,
      version: row.version,
      state: row.state,
      stale: row.stale,
      oneStep: row.oneStep,
      overridden: row.overridden,
      draft: row.origin && { origin: row.origin, engine: row.engine, rough: isRough(row.engine) },
      draftText: drafted,
      confirmedText: row.state === 'approved' && confirmed !== row.text ? confirmed : null,
      confirmer: person(row.confirmedById) || null,
      approver: person(row.approvedById) || null,
      sentBack:
        row.returnCategory && row.returnReason
          ? { category: row.returnCategory, reason: row.returnReason }
          : null,
      workingCopy:
        row.typed === null ? null : { text: row.typed, baseVersion: row.typedOn!, savedAt: row.typedAt! },
      ...(found.get(row.translationId) ?? { findings: [], dismissed: [] }),
    }
  })
  return { segments, total }
}

const hasText = ({ state }: SegmentRow): boolean => state !== 'untranslated'

const sourceOf = ({ sourceText, codes, sourceVersion }: SegmentRow) => ({
  text: sourceText,
  codes,
  version: sourceVersion,
})

const textOf = (row: SegmentRow, { releaseId, sourceLanguage, language }: About): TextToCheck => ({
  releaseId,
  translationId: row.translationId,
  versions: { translation: row.version, source: row.sourceVersion },
  confirmedById: row.confirmedById,
  pair: { source: sourceOf(row), target: row.text, sourceLanguage, targetLanguage: language },
})
