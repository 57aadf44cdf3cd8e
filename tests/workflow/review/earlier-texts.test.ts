import { expect, test } from 'vitest'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { historyOf } from '@/workflow/review/history-of'
import { openWork } from '@/workflow/review/open-work'
import { takeBack } from '@/workflow/review/take-back'

const draft = 'Les ministres se réunissent.'

async function begin() {
  const people = await team()
  const { localisationId, translationIds } = await begunRelease([{ source: 'Ministers meet.', draft }])
  const id = translationIds[1]!
  const segment = async () => (await openWork(people.anna, { localisationId })).segments[1]!
  return { ...people, id, segment }
}

test('why a reviewer changed a text is told where it stands and in its history', async () => {
  const { anna, bela, id, segment } = await begin()
  await confirm(anna, { ...(await seen(id)), work: 'translate' })
  expect(await segment()).toMatchObject({ editedFor: null, confirmedText: null })
  const text = 'Les ministres siègent.'
  await approve(bela, { ...(await seen(id)), text, category: 'style', reason: 'Shorter' })
  const why = { category: 'style', reason: 'Shorter' }
  expect(await segment()).toMatchObject({ editedFor: why, confirmedText: draft, sentBack: null })
  const { changes } = await historyOf(anna, { translationId: id })
  expect(changes[0]).toMatchObject({ deed: 'translation.approve', ...why })
  await takeBack(bela, { ...(await seen(id)), work: 'review' })
  expect(await segment()).toMatchObject({ editedFor: null, state: 'awaiting_review' })
})

test('a category says nothing of a text that was approved as it stood', async () => {
  const { anna, bela, id, segment } = await begin()
  await confirm(anna, { ...(await seen(id)), work: 'translate' })
  await approve(bela, { ...(await seen(id)), category: 'style', reason: 'Shorter' })
  expect(await segment()).toMatchObject({ editedFor: null, state: 'approved' })
})

test('an edit that goes back for another look says why too', async () => {
  const { anna, bela, id, segment } = await begin()
  await confirm(anna, { ...(await seen(id)), work: 'translate' })
  const text = 'Les ministres se réunissent à 14 heures.'
  const { state } = await approve(bela, { ...(await seen(id)), text, category: 'accuracy' })
  expect(state).toBe('awaiting_review')
  expect(await segment()).toMatchObject({ editedFor: { category: 'accuracy', reason: '' }, sentBack: null })
})

test('what was taken back is no text that somebody confirmed', async () => {
  const { anna, bela, both, id, segment } = await begin()
  await confirm(anna, { ...(await seen(id)), work: 'translate' })
  await approve(bela, await seen(id).then(({ text: _text, ...versions }) => versions))
  await database.claim.deleteMany()
  await confirm(both, { ...(await seen(id)), text: 'Autre chose.', work: 'translate' })
  await takeBack(both, { ...(await seen(id)), work: 'translate' })
  expect(await segment()).toMatchObject({ state: 'approved', text: draft, confirmedText: null })
})
