import { describe, expect, test } from 'vitest'
import { progressOf } from '@/app/review/[localisationId]/segments/progress-of'
import { segmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import { sourceChange } from '@/app/review/[localisationId]/segments/source-change'
import { openSegment } from '@/tests/fixtures/open-segment'
import type { OpenSegment } from '@/workflow/review/segments-of'

const counts = {
  ...{ untranslated: 0, draft: 6, changes_requested: 0, awaiting_review: 0, approved: 0 },
  ...{ mine: 0, overridden: 0 },
}
const other = { name: 'O', me: false }
const me = { name: '', me: true }

const storeOf = (segments: OpenSegment[], total = segments.length) =>
  segmentStore({ segments, outline: { total, begin: 0, counts: { ...counts, draft: total } } })
const drawn = (store: ReturnType<typeof storeOf>) =>
  store
    .places()
    .map((one) => one?.translationId.at(-1) ?? '.')
    .join('')
const confirmed = (place: number, change: Partial<OpenSegment> = {}) =>
  openSegment(place, { version: 3, state: 'awaiting_review', confirmer: other, ...change })

describe('parts', () => {
  test('each segment stands in its place; what has not come is missing', () => {
    const store = storeOf([openSegment(2), openSegment(3)], 6)
    expect(drawn(store)).toBe('..23..')
    store.put([openSegment(0), openSegment(5)])
    expect(drawn(store)).toBe('0.23.5')
    expect(store.placeOf('translation 5')).toBe(5)
    expect(store.placeOf('translation 4')).toBe(-1)
  })

  test('what was read before stays as it was', () => {
    const store = storeOf([openSegment(0)])
    const before = store.places()
    store.patch('translation 0', { text: 'Autre.' })
    expect(before[0]?.text).toBe('Phrase 0.')
    expect(store.get('translation 0')?.text).toBe('Autre.')
  })

  test('an older answer that comes late changes nothing', () => {
    const store = storeOf([confirmed(0)])
    store.put([openSegment(0)])
    expect(store.get('translation 0')).toMatchObject({ version: 3, state: 'awaiting_review' })
    expect(store.news.get().size).toBe(0)
  })
})

describe('how far it is', () => {
  test('what comes was counted already; what changes is counted anew', () => {
    const store = storeOf([openSegment(0), openSegment(1)], 4)
    store.put([openSegment(2), openSegment(3)])
    expect(progressOf(store.counts.get(), 'translate')).toEqual({ done: 0, all: 4, waiting: 4 })
    store.patch('translation 1', { state: 'awaiting_review', confirmer: me })
    store.put([confirmed(2)])
    expect(progressOf(store.counts.get(), 'translate')).toEqual({ done: 2, all: 4, waiting: 2 })
    expect(progressOf(store.counts.get(), 'review')).toEqual({ done: 0, all: 4, waiting: 1 })
    store.patch('translation 2', { state: 'approved' })
    expect(progressOf(store.counts.get(), 'review')).toEqual({ done: 1, all: 4, waiting: 0 })
  })
})

describe('what others do', () => {
  const newsAfter = (before: OpenSegment, after: OpenSegment) => {
    const store = storeOf([before])
    store.put([after])
    return store.news.get().get('translation 0')
  }

  test.each<[string, OpenSegment, OpenSegment, string | undefined]>([
    ['somebody confirmed', openSegment(0), confirmed(0), 'changed'],
    ['somebody changed the text', confirmed(0), confirmed(0, { version: 4, text: 'Autre.' }), 'changed'],
    ['this person confirmed, in another window', openSegment(0), confirmed(0, { confirmer: me }), undefined],
    [
      'what this person confirmed was sent back',
      confirmed(0, { confirmer: me }),
      confirmed(0, { version: 4, confirmer: me, state: 'changes_requested' }),
      'changed',
    ],
    ['nothing that is seen', openSegment(0), openSegment(0, { version: 3 }), undefined],
    [
      'the source',
      openSegment(0),
      openSegment(0, { version: 3, source: { text: 'Other.', codes: [], version: 2 } }),
      'source',
    ],
  ])('%s', (_, before, after, news) => {
    expect(newsAfter(before, after)).toBe(news)
  })

  test('is news until it has been looked at', () => {
    const store = storeOf([openSegment(0)])
    store.put([confirmed(0)])
    store.seen('translation 0')
    expect(store.news.get().size).toBe(0)
  })
})

describe('another revision of the source', () => {
  const revised = (place: number, id: number, text = `Sentence ${id}.`) =>
    openSegment(id, { place, source: { text, codes: [], version: text === `Sentence ${id}.` ? 1 : 2 } })

  test('everything gets its new place; what is new or says something else is marked, what is gone is told', () => {
    const store = storeOf([0, 1, 2, 3].map((place) => openSegment(place)))
    const before = store.places()
    store.replace([
      revised(0, 0),
      revised(1, 9),
      revised(2, 2, 'Another sentence.'),
      revised(3, 1),
      revised(4, 8),
    ])
    expect(drawn(store)).toBe('09218')
    expect(store.placeOf('translation 1')).toBe(3)
    expect(store.get('translation 3')).toBeUndefined()
    expect(Object.fromEntries(store.news.get())).toEqual({
      'translation 9': 'new',
      'translation 2': 'source',
      'translation 8': 'new',
    })
    expect(store.get('translation 2')?.oldSource).toBe('Sentence 2.')
    const change = sourceChange(before, store.places(), null)
    expect({ ...change, gone: change.gone.map(({ place }) => place) }).toEqual({
      changed: 1,
      added: 2,
      gone: [3],
    })
    expect(sourceChange(store.places(), store.places(), change)).toEqual(change)
  })

  test('where parts were missing nothing is called new', () => {
    const store = storeOf([openSegment(0)], 3)
    const before = store.places()
    store.replace([revised(0, 0), revised(1, 1)])
    expect(store.news.get().size).toBe(0)
    expect(sourceChange(before, store.places(), null).added).toBe(0)
    expect(progressOf(store.counts.get(), 'translate').all).toBe(2)
  })

  test('what the source said before stays in view while nothing is done about it', () => {
    const store = storeOf([openSegment(0)])
    store.replace([revised(0, 0, 'Another sentence.')])
    store.put([revised(0, 0, 'Another sentence.')])
    expect(store.get('translation 0')?.oldSource).toBe('Sentence 0.')
    store.put([{ ...revised(0, 0, 'Another sentence.'), version: 5, state: 'awaiting_review' }])
    expect(store.get('translation 0')?.oldSource).toBeNull()
  })
})
