import { expect, test } from 'vitest'
import { googleFailure } from '@/workflow/translation/engines/google-failure'

test.each([
  [{ code: 8, statusDetails: [{ retryDelay: { seconds: '2', nanos: 500_000_000 } }] }, 'quota', true, 3],
  [{ code: 7, message: 'Daily Limit Exceeded' }, 'quota', true, undefined],
  [{ code: 7, message: 'Cloud Translation API has not been used' }, 'credentials', false, undefined],
  [
    { code: 14, message: 'Getting metadata from plugin failed with error: invalid_grant' },
    'credentials',
    false,
    undefined,
  ],
  [{ code: 4 }, 'timeout', true, undefined],
  [{ code: 'ENOTFOUND' }, 'outage', true, undefined],
  [{ code: 99 }, 'outage', true, undefined],
  [new Error('odd'), 'outage', true, undefined],
  [undefined, 'outage', true, undefined],
])('%o', (thrown, failure, retryable, retryAfterSeconds) => {
  expect(googleFailure(thrown)).toMatchObject({ failure, retryable })
  expect(googleFailure(thrown).retryAfterSeconds).toBe(retryAfterSeconds)
})

test('only a reason that is a plain code reaches the log', () => {
  expect(googleFailure({ code: 3, reason: 'INVALID_TEXT' }).message).toBe(
    'google answered with status 3 INVALID_TEXT',
  )
  expect(googleFailure({ code: 3, reason: 'the words "secret"', message: 'secret' }).message).toBe(
    'google answered with status 3',
  )
})
