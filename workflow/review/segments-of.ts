import { check } from '@/workflow/checks/check'
import type { Finding } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import type { TranslationState } from '@/workflow/release/state'
import type { BlockKind } from '@/workflow/text/block'
import type { InlineCode } from '@/workflow/text/inline-code'
import { earlierTextsOf } from './earlier-texts'
import { namesOf } from './names-of'
import { segmentRows } from './segment-rows'

/** A segment as the workspace shows it. Texts are coded (workflow/text/inline-code.ts). */
export type OpenSegment = {
  translationId: string
  /** The block it stands in, by its place from 0, and what that is. */
  block: number
  kind: BlockKind
  part: 'speaker' | 'caption' | null
  source: { text: string; codes: InlineCode[]; version: number }
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
  findings: Finding[]
}

/** Engines whose drafts are rough: translated by rules, not learnt. */
const isRough = (engine: string | null) => engine?.split(' ')[0] === 'apertium'

type About = { localisationId: string; revisionNumber: number; sourceLanguage: string; language: string }

/** A localisation's segments in reading order, with everything said of them, in three queries. */
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
  const segments = rows.map((row): OpenSegment => {
    const source = { text: row.sourceText, codes: row.codes, version: row.sourceVersion }
    const { drafted = null, confirmed = null } = earlier.get(row.translationId) ?? {}
    const pair = {
      source,
      target: row.text,
      sourceLanguage: about.sourceLanguage,
      targetLanguage: about.language,
    }
    return {
      translationId: row.translationId,
      block: row.block,
      kind: row.kind,
      part: row.part,
      source,
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
      findings: row.state === 'untranslated' ? [] : check(pair),
    }
  })
  return { segments, total }
}
