import { expect, test } from 'vitest'
import { deedFor, mayEdit, waitsFor } from '@/app/review/[localisationId]/deeds/deed-for'
import type { TranslationState } from '@/workflow/release/state'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'

type Case = [work: Work, state: TranslationState, confirmedBy: 'me' | 'other' | 'nobody', edited: boolean]

const segment = (state: TranslationState, confirmedBy: Case[2]) =>
  ({
    state,
    text: 'now',
    joinedTo: null,
    overridden: null,
    confirmer: confirmedBy === 'nobody' ? null : { name: 'N', me: confirmedBy === 'me' },
  }) as OpenSegment

test.each<[...Case, deed: 'confirm' | 'approve' | null]>([
  ['translate', 'untranslated', 'nobody', true, 'confirm'],
  ['translate', 'draft', 'nobody', false, 'confirm'],
  ['translate', 'changes_requested', 'me', false, 'confirm'],
  ['translate', 'awaiting_review', 'me', false, null],
  ['translate', 'awaiting_review', 'me', true, 'confirm'],
  ['translate', 'approved', 'other', true, 'confirm'],
  ['review', 'awaiting_review', 'other', false, 'approve'],
  ['review', 'awaiting_review', 'other', true, 'approve'],
  ['review', 'awaiting_review', 'me', false, null],
  ['review', 'awaiting_review', 'me', true, 'confirm'],
  ['review', 'approved', 'other', false, null],
  ['review', 'draft', 'nobody', false, null],
])('%s, %s, confirmed by %s, edited %s: %s', (work, state, confirmedBy, edited, deed) => {
  expect(deedFor(segment(state, confirmedBy), { work, text: edited ? 'new' : 'now' })).toBe(deed)
})

test('nobody reviews what nobody confirmed, and nobody is shown their own work to review', () => {
  expect(mayEdit(segment('draft', 'nobody'), 'review')).toBe(false)
  expect(mayEdit(segment('draft', 'nobody'), 'translate')).toBe(true)
  expect(waitsFor(segment('awaiting_review', 'me'), 'review')).toBe(false)
  expect(waitsFor(segment('awaiting_review', 'other'), 'review')).toBe(true)
  expect(waitsFor(segment('awaiting_review', 'other'), 'translate')).toBe(false)
})

test('a sentence that is said by another waits for nobody itself', () => {
  expect(waitsFor({ ...segment('draft', 'nobody'), joinedTo: 'first' }, 'translate')).toBe(false)
})
