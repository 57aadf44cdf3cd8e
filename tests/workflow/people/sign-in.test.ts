import { describe, expect, test } from 'vitest'
import { askAuth, cookieOf, password, person, signIn } from '@/tests/fixtures/people'
import { database } from '@/platform/database'
import { actorOf } from '@/workflow/people/actor'

const asking = (cookie: string) => actorOf(new Headers({ cookie }))
const eventsOf = async (actorId: string) =>
  (await database.auditEvent.findMany({ where: { actorId }, orderBy: { id: 'asc' } })).map(({ deed }) => deed)

describe('signing in', () => {
  test('gives a session that says who is asking, and is on record', async () => {
    const anna = await person({ name: 'Anna', roles: ['translator'], languages: ['fr'] })
    const asked = await asking(await signIn(anna.email.toUpperCase()))
    expect(asked).toMatchObject({
      personId: anna.personId,
      roles: ['translator'],
      languages: ['fr'],
      startingPassword: false,
    })
    expect(await eventsOf(anna.personId)).toEqual(['account.sign_in'])
  })

  test('a wrong password and an unknown address get the same answer and leave no trace', async () => {
    const bert = await person({ name: 'Bert', roles: ['officer'] })
    const wrong = await askAuth('/sign-in/email', { email: bert.email, password: 'not his password' })
    const nobody = await askAuth('/sign-in/email', { email: 'nobody@example.org', password })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await nobody.text())
    expect(await eventsOf(bert.personId)).toEqual([])
  })

  test('a retired person gets the answer to a wrong password, and an old session opens nothing', async () => {
    const carl = await person({ name: 'Carl', roles: ['officer'] })
    const cookie = await signIn(carl.email)
    await database.person.update({ where: { id: carl.personId }, data: { retiredAt: new Date() } })
    const right = await askAuth('/sign-in/email', { email: carl.email, password })
    const wrong = await askAuth('/sign-in/email', { email: carl.email, password: 'not his password' })
    expect([right.status, await right.text()]).toEqual([wrong.status, await wrong.text()])
    expect(cookieOf(right)).toBe('')
    expect(await asking(cookie)).toBeNull()
  })

  test('a forged cookie is nobody', async () => {
    const dora = await person({ name: 'Dora', roles: ['officer'] })
    const cookie = await signIn(dora.email)
    expect(
      await asking(cookie.replace(/=(.)/u, (_, first: string) => (first === 'A' ? '=B' : '=A'))),
    ).toBeNull()
  })

  test('a session nobody signed here is nobody', async () => {
    const eva = await person({ name: 'Eva', roles: ['officer'] })
    const cookie = await signIn(eva.email)
    const [name, value = ''] = cookie.split('=')
    const [token] = decodeURIComponent(value).split('.')
    const signed = (signature: string) => `${name}=${encodeURIComponent(`${token}.${signature}`)}`
    expect(await database.session.findUnique({ where: { token: token! } })).not.toBeNull()
    expect(await asking(signed(Buffer.alloc(32).toString('base64')))).toBeNull()
    expect(await asking(signed(''))).toBeNull()
    expect(await asking(`${name}=${token}`)).toBeNull()
    expect(await asking(cookie)).not.toBeNull()
  })

  test('a session lasts while it is used, and ends when it is not', async () => {
    const fred = await person({ name: 'Fred', roles: ['officer'] })
    const cookie = await signIn(fred.email)
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
    const where = { userId: fred.personId }
    await database.session.updateMany({ where, data: { expiresAt: hours(1) } })
    expect(await asking(cookie)).not.toBeNull()
    const [session] = await database.session.findMany({ where })
    expect(session!.expiresAt.getTime()).toBeGreaterThan(hours(11).getTime())
    await database.session.updateMany({ where, data: { expiresAt: hours(-1) } })
    expect(await asking(cookie)).toBeNull()
  })
})

describe('one’s own password', () => {
  test('changes, ends the other sessions, and is on record', async () => {
    const emma = await person({ name: 'Emma', roles: ['officer'], startingPassword: true })
    const [here, elsewhere] = [await signIn(emma.email), await signIn(emma.email)]
    const body = { currentPassword: password, newPassword: 'a password of my own', revokeOtherSessions: true }
    const changed = await askAuth('/change-password', body, here)
    expect(changed.status).toBe(200)
    expect(await asking(elsewhere)).toBeNull()
    expect(await asking(cookieOf(changed))).toMatchObject({
      personId: emma.personId,
      startingPassword: false,
    })
    expect((await askAuth('/sign-in/email', { email: emma.email, password })).status).toBe(401)
    expect(await eventsOf(emma.personId)).toEqual([
      'account.sign_in',
      'account.sign_in',
      'account.change_password',
    ])
  })

  test.each([
    ['the current one is wrong', { currentPassword: 'something else', newPassword: 'a password of my own' }],
    ['the new one is the old one', { currentPassword: password, newPassword: password }],
    ['the new one is short', { currentPassword: password, newPassword: 'eleven char' }],
  ])('does not change where %s', async (_, body) => {
    const frank = await person({
      name: 'Frank',
      roles: ['officer'],
      startingPassword: true,
    })
    const cookie = await signIn(frank.email)
    expect((await askAuth('/change-password', body, cookie)).status).toBe(400)
    expect(await asking(cookie)).toMatchObject({ startingPassword: true })
    expect(await eventsOf(frank.personId)).toEqual(['account.sign_in'])
  })

  test('every session of one’s own ends at once', async () => {
    const gina = await person({ name: 'Gina', roles: ['officer'] })
    const [here, elsewhere] = [await signIn(gina.email), await signIn(gina.email)]
    expect((await askAuth('/revoke-sessions', {}, here)).status).toBe(200)
    expect([await asking(here), await asking(elsewhere)]).toEqual([null, null])
    expect(await eventsOf(gina.personId)).toContain('account.end_sessions')
  })
})

describe('what the desk does not use', () => {
  const paths = [
    '/sign-up/email',
    '/SIGN-UP/EMAIL',
    '/sign-up/email/',
    '//sign-up/email',
    '/sign-in/social',
    '/update-user',
    '/change-email',
    '/delete-user',
    '/request-password-reset',
    '/reset-password/x',
    '/callback/google',
    '/get-session',
    '/list-sessions',
    '/verify-password',
  ]
  test.each(paths)('%s is closed', async (path) => {
    const hugo = await person({ name: 'Hugo', roles: ['officer'] })
    const body = {
      email: 'new@example.org',
      password,
      name: 'New',
      newPassword: password,
      roles: ['administrator'],
    }
    const response = await askAuth(path, body, await signIn(hugo.email))
    expect(response.status).toBe(404)
    expect(await database.person.count({ where: { email: 'new@example.org' } })).toBe(0)
  })
})
