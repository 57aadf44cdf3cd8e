import { expect, test } from 'vitest'
import { inTransaction } from '@/platform/database'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { confirm } from '@/workflow/review/confirm'
import { historyOf } from '@/workflow/review/history-of'
import { rememberText } from '@/workflow/review/keep-text'

test('each change is shown against what stood before, a text that was typed and left too', async () => {
  const { anna } = await team()
  const { translationIds } = await begunRelease([{ source: 'They met.', draft: 'Ils se sont vus.' }])
  const id = translationIds[1]!
  await inTransaction((tx) =>
    rememberText(tx, anna, { translationId: id, text: 'Elles se sont vues.' } as Parameters<
      typeof rememberText
    >[2]),
  )
  const { version, sourceVersion } = await seen(id)
  const about = { translationId: id, version, sourceVersion, work: 'translate' } as const
  await confirm(anna, { ...about, text: 'Ils se sont rencontrés.' })
  const { changes, more } = await historyOf(anna, { translationId: id })
  expect(more).toBe(false)
  expect(changes.map(({ deed, who, before, text }) => [deed, who, before, text])).toEqual([
    ['translation.confirm', 'Anna Translator', 'Ils se sont vus.', 'Ils se sont rencontrés.'],
    ['translation.save', 'Anna Translator', 'Ils se sont vus.', 'Elles se sont vues.'],
    ['translation.draft', null, null, 'Ils se sont vus.'],
  ])
  expect(changes[2]).toMatchObject({ origin: 'machine', engine: 'apertium rules' })
})

test('is read page by page, none twice and none left out', async () => {
  const { anna } = await team()
  const { translationIds } = await begunRelease([{ source: 'They met.' }])
  const id = translationIds[1]!
  for (let number = 1; number <= 53; number++) await machineDraft(id, `Brouillon ${number}`)
  const first = await historyOf(anna, { translationId: id })
  expect(first.more).toBe(true)
  expect(first.changes.at(-1)).toMatchObject({ text: 'Brouillon 4', before: 'Brouillon 3' })
  const last = first.changes.at(-1)!.eventId
  const second = await historyOf(anna, { translationId: id, before: last })
  expect(second.more).toBe(false)
  expect(second.changes.map(({ text }) => text)).toEqual(['Brouillon 3', 'Brouillon 2', 'Brouillon 1'])
})
