import { expect, test, vi } from 'vitest'

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'))

import { askAuth, password, person } from '@/tests/fixtures/people'

test('the eleventh attempt within a minute waits, the right password included', async () => {
  const { email } = await person({ name: 'Anna', roles: ['officer'] })
  const statuses: number[] = []
  for (let attempt = 1; attempt <= 10; attempt++)
    statuses.push((await askAuth('/sign-in/email', { email, password: 'wrong' })).status)
  expect(statuses).toEqual(Array.from({ length: 10 }, () => 401))
  expect((await askAuth('/sign-in/email', { email, password })).status).toBe(429)
})
