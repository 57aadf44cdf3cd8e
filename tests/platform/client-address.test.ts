import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { askedFrom, networkOf, tellAddress } from '@/platform/client-address'

vi.hoisted(() => vi.stubEnv('COMMUNIQUE_TRUSTED_PROXIES', '127.0.0.1, 10.0.0.0/8, 2001:db8:ff::/48'))

test('who asked is the last whom the own proxies named', () => {
  expect(askedFrom('198.51.100.7, 127.0.0.1')).toBe('198.51.100.7')
  expect(askedFrom('203.0.113.9, 198.51.100.7, 10.1.2.3, ::ffff:127.0.0.1')).toBe('198.51.100.7')
  expect(askedFrom('127.0.0.1')).toBe('127.0.0.1')
})

test('what somebody claims in front of that is not believed', () => {
  expect(askedFrom('198.51.100.7, 203.0.113.9')).toBe('203.0.113.9')
  expect(askedFrom('198.51.100.7, unknown, 127.0.0.1')).toBeNull()
  for (const nobody of ['', null, 'unknown']) expect(networkOf(nobody)).toBe('')
})

test('the many addresses of one line count as one, and two lines as two', () => {
  const networks = ['2001:db8:1:2:3::4', '2001:DB8:1:2::', '2001:db8:1:2:ffff:1:2:3']
  expect(networks.map(networkOf)).toEqual(Array(3).fill('2001:db8:1:2'))
  expect(networkOf('2001:db8:1:3::4')).toBe('2001:db8:1:3')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect([networkOf('198.51.100.7'), networkOf('198.51.100.8')]).toEqual(['198.51.100.7', '198.51.100.8'])
  expect(networkOf('2001:db8:1:2::9, 2001:db8:ff::1')).toBe('2001:db8:1:2')
})

test('the peer is told with every request', async () => {
  const server = createServer((asked, response) => {
    tellAddress(asked)
    response.end(asked.headers['x-forwarded-for'])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const told = async (claimed?: string) => {
    const sent = request({ port, host: '127.0.0.1', headers: claimed ? { 'x-forwarded-for': claimed } : {} })
    sent.end()
    const [response] = await once(sent, 'response')
    return (await response.toArray()).join('')
  }
  expect(await told()).toBe('127.0.0.1')
  expect(await told('198.51.100.7')).toBe('198.51.100.7, 127.0.0.1')
  server.close()
})
