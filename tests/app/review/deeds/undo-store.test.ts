import { expect, test } from 'vitest'
import { undoStore } from '@/app/review/[localisationId]/deeds/undo-store'

const after = (translationId: string) => ({ translationId, version: 2, sourceVersion: 1 })
const deed = (...ids: string[]) => ({
  kind: 'deed' as const,
  work: 'translate' as const,
  segments: ids.map(after),
})

test('the last deed is taken back first', () => {
  const undo = undoStore()
  undo.push(deed('a'))
  undo.push(deed('b'))
  expect([undo.pop(), undo.pop(), undo.pop()]).toEqual([deed('b'), deed('a'), undefined])
})

test('what was confirmed along is taken back with what it followed, whatever was done since', () => {
  const undo = undoStore()
  undo.push(deed('a'))
  undo.push(deed('b'))
  undo.join('a', 'translate', [after('a1'), after('a2')])
  expect([undo.pop(), undo.pop()]).toEqual([deed('b'), deed('a', 'a1', 'a2')])
})

test('what followed a deed that was taken back meanwhile is a deed of its own', () => {
  const undo = undoStore()
  undo.join('a', 'translate', [after('a1')])
  expect(undo.pop()).toEqual(deed('a1'))
})

test('two hundred are remembered', () => {
  const undo = undoStore()
  for (let number = 0; number < 205; number++) undo.push(deed(String(number)))
  expect(undo.done.get()).toHaveLength(200)
  expect(undo.done.get()[0]).toEqual(deed('5'))
})
