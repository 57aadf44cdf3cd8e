import '@/tests/fixtures/secret'
import { expect, test } from 'vitest'
import { NotOurs, seal, unseal } from '@/platform/sealing'

test('what is sealed opens under its purpose and its name, and never looks the same twice', () => {
  const sealed = seal('keys', 'first', 'a text – ü')
  expect(unseal('keys', 'first', sealed)).toBe('a text – ü')
  expect(seal('keys', 'first', 'a text – ü')).not.toBe(sealed)
  expect(sealed).not.toContain('text')
})

const sealed = seal('keys', 'first', 'a text')
const flipped = (position: number) =>
  `${sealed.slice(0, position)}${sealed[position] === 'A' ? 'B' : 'A'}${sealed.slice(position + 1)}`

test.each([
  ['another name', () => unseal('keys', 'second', sealed)],
  ['another purpose', () => unseal('letters', 'first', sealed)],
  ['another nonce', () => unseal('keys', 'first', flipped(4))],
  ['another tag', () => unseal('keys', 'first', flipped(22))],
  ['another text', () => unseal('keys', 'first', flipped(45))],
  ['nothing', () => unseal('keys', 'first', '')],
  ['a part of it', () => unseal('keys', 'first', sealed.slice(0, 30))],
])('%s opens nothing', (_, open) => {
  expect(open).toThrow(NotOurs)
})
