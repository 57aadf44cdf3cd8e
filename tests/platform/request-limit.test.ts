import { expect, test, vi } from 'vitest'
import { requestLimit } from '@/platform/request-limit'

test('each asker may ask so often in a window, whatever the others ask', () => {
  vi.useFakeTimers()
  const may = requestLimit(2, 1_000)
  expect(['a', 'a', 'a', 'b'].map(may)).toEqual([true, true, false, true])
  vi.advanceTimersByTime(1_001)
  expect(may('a')).toBe(true)
  vi.useRealTimers()
})

test('a crowd is not remembered without end', () => {
  const may = requestLimit(1, 60_000)
  for (let asker = 0; asker < 30_000; asker++) expect(may(`asker ${asker}`)).toBe(true)
  expect(may('asker 29999')).toBe(false)
  expect(may('asker 0')).toBe(true)
})
