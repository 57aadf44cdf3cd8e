import { expect, test } from 'vitest'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { saveSelected } from '@/workflow/review/bulk/save-selected'
import { confirm } from '@/workflow/review/confirm'
import { historyOf } from '@/workflow/review/history-of'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'

const drafts = ['Les ministres se voient.', 'Ils se parlent.', 'Ils partent.', 'Ils reviennent.']

async function begin() {
  const people = await team()
  const sentences = ['Ministers meet.', 'They talk.', 'They leave.', 'They come back.']
  const release = await begunRelease(sentences.map((source, index) => ({ source, draft: drafts[index]! })))
  return { ...people, ...release, ids: release.translationIds.slice(1) }
}

const typed = (translationId: string, text: string) => ({
  translationId,
  text,
  baseVersion: 2,
  copyVersion: null,
})
const page = crypto.randomUUID()

test('many texts are saved at once, each as one is', async () => {
  const { anna, localisationId, ids } = await begin()
  const elsewhere = crypto.randomUUID()
  // Typed in another window; typed here before; newer than what was replaced in it.
  const one = { baseVersion: 2, work: 'translate', leaving: false } as const
  await saveWorkingCopy(anna, { ...one, translationId: ids[0]!, text: 'Ailleurs.', page: elsewhere })
  await saveWorkingCopy(anna, { ...one, translationId: ids[1]!, text: 'Avant.', page })
  await machineDraft(ids[2]!, 'Ils s’en vont.')
  const segments = [
    typed(ids[0]!, 'Ici.'),
    typed(ids[1]!, 'Après.'),
    typed(ids[2]!, 'Ils partent donc.'),
    typed(ids[3]!, 'Ils rentrent.'),
  ]
  const { saved } = await saveSelected(anna, { localisationId, work: 'translate', page, segments })
  expect(saved.map(({ copyVersion, other, newer }) => [copyVersion, other?.text, newer?.text])).toEqual([
    [null, 'Ailleurs.', undefined],
    [2, undefined, undefined],
    [1, undefined, 'Ils s’en vont.'],
    [1, undefined, undefined],
  ])
  expect(saved.every(({ claim }) => claim?.mine)).toBe(true)
  const copies = await database.workingCopy.findMany({ where: { translationId: { in: ids } } })
  expect(new Map(copies.map(({ translationId, text }) => [translationId, text]))).toEqual(
    new Map([
      [ids[0], 'Ailleurs.'],
      [ids[1], 'Après.'],
      [ids[2], 'Ils partent donc.'],
      [ids[3], 'Ils rentrent.'],
    ]),
  )
  const { changes } = await historyOf(anna, { translationId: ids[0]! })
  expect(changes.map(({ text }) => text)).toContain('Ici.')
})

test('what says what stands again is no copy any more', async () => {
  const { anna, localisationId, ids } = await begin()
  const asked = { localisationId, work: 'translate', page } as const
  await saveSelected(anna, { ...asked, segments: ids.map((id) => typed(id, 'Autre chose.')) })
  await saveSelected(anna, { ...asked, segments: ids.map((id, index) => typed(id, drafts[index]!)) })
  expect(await database.workingCopy.count({ where: { translationId: { in: ids } } })).toBe(0)
})

test('texts of another localisation are passed over; whose the work is, is said', async () => {
  const { anna, both, localisationId, ids } = await begin()
  const other = await begin()
  await confirm(both, { ...(await seen(ids[0]!)), work: 'translate' })
  const segments = [typed(ids[1]!, 'Ils discutent.'), typed(other.ids[0]!, 'Ailleurs.')]
  const { saved } = await saveSelected(anna, { localisationId, work: 'translate', page, segments })
  expect(saved.map(({ translationId, claim }) => [translationId, claim?.mine])).toEqual([[ids[1], false]])
  expect(await database.workingCopy.count({ where: { translationId: other.ids[0]! } })).toBe(0)
})
