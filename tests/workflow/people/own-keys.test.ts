import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { changeAccount, changeAccountInput } from '@/workflow/people/change-account'
import { ownKeys } from '@/workflow/people/own-keys'

test('a person’s keys are theirs on each kind of computer, and nobody else’s', async () => {
  const [zoe, yan] = [
    await person({ name: 'Zoe', roles: ['translator'] }),
    await person({ name: 'Zoe', roles: ['translator'] }),
  ]
  expect(await ownKeys(zoe)).toEqual({})
  const keys = { other: { undo: ['Alt+X'], sendBack: [] }, mac: { undo: ['Ctrl+Shift+X'] } }
  await changeAccount(zoe, changeAccountInput.parse({ keys }))
  expect(await ownKeys(zoe)).toEqual(keys)
  expect(await ownKeys(yan)).toEqual({})
})

test('keys kept before ours changed and now taken are left out', async () => {
  const zoe = await person({ name: 'Zoe', roles: ['translator'] })
  await database.person.update({
    where: { id: zoe.personId },
    data: { keys: { other: { undo: ['Alt+R'] } } },
  })
  expect(await ownKeys(zoe)).toEqual({})
})

test.each([
  ['a key of the browser', { other: { undo: ['Ctrl+T'] } }],
  ['a key that types', { mac: { undo: ['Alt+E'] } }],
  ['keys that another deed has', { other: { undo: ['Alt+R'] } }],
  ['a digit another deed takes', { other: { undo: ['Ctrl+3'] } }],
  ['a deed there is not', { other: { dance: ['Alt+X'] } }],
  ['no keys at all', { other: { undo: ['every key'] } }],
  ['more than two ways', { other: { undo: ['Alt+X', 'Alt+Q', 'Alt+N'] } }],
])('%s is not taken', (_, keys) => {
  expect(changeAccountInput.safeParse({ keys }).success).toBe(false)
})
