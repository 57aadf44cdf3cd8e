import { describe, expect, test } from 'vitest'
import { countChoices, isFiltering, noFilter, passes } from '@/app/review/[localisationId]/filter/filter'
import type { Around, Filter } from '@/app/review/[localisationId]/filter/filter'
import { filterIn, withFilter } from '@/app/review/[localisationId]/filter/filter-address'
import { finding, openSegment } from '@/tests/fixtures/open-segment'

const me = { name: 'N', me: true }
const other = { name: 'O', me: false }

const segments = [
  openSegment(0, { state: 'untranslated', text: '', draft: null, draftText: null }),
  openSegment(1, { findings: [finding('number_changed', 'error')], openComments: 2 }),
  openSegment(2, { state: 'awaiting_review', confirmer: other, text: 'Une autre phrase.' }),
  openSegment(3, { state: 'awaiting_review', confirmer: me }),
  openSegment(4, {
    state: 'approved',
    confirmer: other,
    approver: me,
    draft: { origin: 'memory', engine: null, rough: false },
    findings: [finding('term_missing', 'warning')],
  }),
  openSegment(5, { state: 'changes_requested', stale: true, oldSource: 'It was said otherwise.' }),
  openSegment(6, {
    source: { text: 'The Ｂｒｕｓｓｅｌｓ  meeting', codes: [], version: 1 },
    text: 'À BRUXELLES.',
  }),
  openSegment(7, { joinedTo: 'translation 6', text: '' }),
]
const around: Around = { work: 'translate', newsOf: (id) => (id === 'translation 2' ? 'changed' : undefined) }
const shown = (filter: Partial<Filter>, also: Partial<Around> = {}) =>
  segments.filter(passes({ ...noFilter, ...filter }, { ...around, ...also })).map(({ place }) => place)

describe('what is shown', () => {
  test.each<[Partial<Filter>, number[]]>([
    [{}, [0, 1, 2, 3, 4, 5, 6]],
    [{ state: 'todo' }, [0, 1, 5, 6]],
    [{ state: 'awaiting_review' }, [2, 3]],
    [{ finding: 'any' }, [1, 4]],
    [{ finding: 'error' }, [1]],
    [{ finding: 'terms' }, [4]],
    [{ finding: 'values' }, [1]],
    [{ origin: 'memory' }, [4]],
    [{ changed: 'draft' }, [2, 6]],
    [{ changed: 'source' }, [5]],
    [{ changed: 'meanwhile' }, [2]],
    [{ comments: 'open' }, [1]],
    [{ text: 'sentence 3' }, [3]],
    [{ text: 'bruxelles' }, [6]],
    [{ text: ' brussels meeting ' }, [6]],
    [{ text: 'phrase' }, [1, 2, 3, 4, 5]],
    [{ text: 'phrase', finding: 'any', state: 'approved' }, [4]],
    [{ state: 'untranslated', finding: 'any' }, []],
  ])('%j: %j', (filter, places) => {
    expect(shown(filter)).toEqual(places)
  })

  test('what waits for a reviewer is not what they confirmed', () => {
    expect(shown({ state: 'todo' }, { work: 'review' })).toEqual([2])
  })

  test('a sentence that has just come into the source is one whose source changed', () => {
    expect(
      shown({ changed: 'source' }, { newsOf: (id) => (id === 'translation 0' ? 'new' : undefined) }),
    ).toEqual([0, 5])
  })
})

test('each choice says how many there would be, the other choices staying', () => {
  const counts = countChoices(segments.slice(0, 7), { ...noFilter, finding: 'any' }, around)
  expect(counts.state).toMatchObject({ '': 2, todo: 1, draft: 1, approved: 1, untranslated: 0 })
  expect(counts.finding).toMatchObject({ '': 7, any: 2, error: 1, terms: 1, names: 0 })
  expect(counts.comments).toEqual({ '': 2, open: 1 })
})

describe('in the address', () => {
  const chosen: Filter = { ...noFilter, state: 'todo', finding: 'values', text: 'Ñandú & co' }

  test('it comes back as it was, and leaves the rest alone', () => {
    const query = withFilter(new URLSearchParams('work=review&state=draft&comments=open'), chosen)
    expect(query.get('work')).toBe('review')
    expect(query.has('comments')).toBe(false)
    expect(filterIn(new URLSearchParams(String(query)))).toEqual(chosen)
    expect(String(withFilter(query, noFilter))).toBe('work=review')
  })

  test('what it names wrongly is left out', () => {
    expect(filterIn(new URLSearchParams('state=done&finding=any&origin=__proto__'))).toEqual({
      ...noFilter,
      finding: 'any',
    })
    expect(filterIn(new URLSearchParams({ text: 'x'.repeat(500) })).text).toHaveLength(200)
  })

  test('spaces are no filter', () => {
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
    expect(isFiltering(chosen)).toBe(true)
  })
})
