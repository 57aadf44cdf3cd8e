import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { withoutCodes } from '@/workflow/text/inline-code'
import { waitsFor } from '@/app/review/[localisationId]/deeds/deed-for'
import { findingKind, findingKinds } from './finding-kinds'
import { isChanged } from '@/app/review/[localisationId]/text/is-changed'
import type { News } from '@/app/review/[localisationId]/segments/segment-news'

/** What segments may be chosen by, each with what it may be, but for the text. Chosen by several, all must hold. */
export const choices = {
  state: ['todo', 'untranslated', 'draft', 'changes_requested', 'awaiting_review', 'approved'],
  finding: ['any', 'error', ...findingKinds],
  origin: ['machine', 'memory', 'person', 'standing_text'],
  changed: ['draft', 'seen', 'source', 'meanwhile'],
  comments: ['open'],
} as const

export type Choice = keyof typeof choices

/** An empty choice is none. */
export type Filter = { [Of in Choice]: (typeof choices)[Of][number] | '' } & { text: string }

export const noFilter: Filter = { state: '', finding: '', origin: '', changed: '', comments: '', text: '' }

/** What a choice may depend on beside the segment. */
export type Around = { work: Work; newsOf: (id: string) => News | undefined }

type Tests = { [Of in Choice]: (segment: OpenSegment, value: Filter[Of], around: Around) => boolean }

const tests: Tests = {
  state: (segment, value, { work }) => (value === 'todo' ? waitsFor(segment, work) : segment.state === value),
  finding: ({ findings }, value) =>
    findings.some(
      ({ code, severity }) => value === 'any' || severity === value || findingKind(code) === value,
    ),
  origin: ({ draft }, value) => draft?.origin === value,
  changed: (segment, value, { newsOf }) => {
    if (value === 'draft') return isChanged(segment.draftText, segment.text)
    if (value === 'seen') return segment.seen !== null && segment.seen.text !== null
    const news = newsOf(segment.translationId)
    return value === 'source'
      ? segment.stale || segment.oldSource !== null || segment.mendedFrom !== null || news === 'new'
      : news !== undefined
  },
  comments: ({ openComments }) => openComments > 0,
}

/** Letters as they are looked for: without codes, one case, one form. */
export const searchable = (text: string): string =>
  withoutCodes(text).normalize('NFKC').replaceAll(/\s+/gu, ' ').toLowerCase()

const hasText = ({ source, text }: OpenSegment, wanted: string): boolean =>
  wanted === '' || searchable(source.text).includes(wanted) || searchable(text).includes(wanted)

const holds = <Of extends Choice>(of: Of, segment: OpenSegment, { filter, around }: Asked): boolean =>
  filter[of] === '' || tests[of](segment, filter[of], around)

type Asked = { filter: Filter; around: Around }

const all = Object.keys(choices) as Choice[]

export const isFiltering = (filter: Filter): boolean =>
  filter.text.trim() !== '' || all.some((of) => filter[of] !== '')

/** Whether a segment is shown. */
export function passes(filter: Filter, around: Around): (segment: OpenSegment) => boolean {
  const wanted = searchable(filter.text.trim())
  return (segment) =>
    segment.joinedTo === null &&
    all.every((of) => holds(of, segment, { filter, around })) &&
    hasText(segment, wanted)
}

export type ChoiceCounts = { [Of in Choice]: Record<string, number> }

/** How many segments there would be with each choice, whatever else is chosen staying as it is. */
export function countChoices(segments: readonly OpenSegment[], filter: Filter, around: Around): ChoiceCounts {
  const wanted = searchable(filter.text.trim())
  const withText = segments.filter((segment) => hasText(segment, wanted))
  const counted = all.map((of) => {
    const others = all.filter((other) => other !== of)
    const left = withText.filter((segment) =>
      others.every((other) => holds(other, segment, { filter, around })),
    )
    const counts = choices[of].map((value) => {
      const chosen = { filter: { ...filter, [of]: value }, around }
      return [value, left.filter((segment) => holds(of, segment, chosen)).length]
    })
    return [of, { ...Object.fromEntries(counts), '': left.length }]
  })
  return Object.fromEntries(counted) as ChoiceCounts
}
