import { expect, test } from 'vitest'
import { selectionStore } from '@/app/review/[localisationId]/bulk/selection-store'

const order = ['a', 'b', 'c', 'd', 'e']
const between = (from: string, to: string): string[] => {
  const [first, last] = [order.indexOf(from), order.indexOf(to)].toSorted((a, b) => a - b)
  return order.slice(first, last! + 1)
}
const ids = (store: ReturnType<typeof selectionStore>) => [...store.state.get().ids].toSorted().join('')

test('segments are picked one by one, and let go alike', () => {
  const store = selectionStore()
  store.toggle('b')
  store.toggle('d')
  expect([store.state.get().isOn, ids(store)]).toEqual([true, 'bd'])
  store.toggle('b')
  expect(ids(store)).toBe('d')
})

test('a range goes from the one picked before, either way', () => {
  const store = selectionStore()
  store.toggle('b')
  store.toggle('d', between)
  expect(ids(store)).toBe('bcd')
  store.toggle('a', between)
  expect(ids(store)).toBe('abcd')
})

test('a range without a beginning is one segment', () => {
  const store = selectionStore()
  store.toggle('c', between)
  expect(ids(store)).toBe('c')
})

test('done with, nothing is picked', () => {
  const store = selectionStore()
  store.put(order)
  store.close()
  expect([store.state.get().isOn, ids(store)]).toEqual([false, ''])
})
