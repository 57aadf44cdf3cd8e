import { describe, expect, test } from 'vitest'
import { askAuth, cookieOf, password, person, signIn } from '@/tests/fixtures/people'
import { database } from '@/platform/database'
import { actorOf } from '@/workflow/people/actor'
import { activity } from '@/workflow/people/activity'
import { changeAccount } from '@/workflow/people/change-account'
import { changePerson } from '@/workflow/people/change-person'
import { invite, inviteInput } from '@/workflow/people/invite'
import { ownSessions } from '@/workflow/people/own-sessions'
import { peopleList } from '@/workflow/people/people-list'
import { resetPassword } from '@/workflow/people/reset-password'
import type { Actor, Role } from '@/workflow/release/actor'

await database.language.createMany({ data: [{ tag: 'fr' }, { tag: 'uk' }, { tag: 'sr-Latn' }] })

const asking = (cookie: string) => actorOf(new Headers({ cookie }))
const rowOf = (personId: string) => database.person.findUniqueOrThrow({ where: { id: personId } })
const seen = async (personId: string) => {
  const { name, roles, languages, retiredAt } = await rowOf(personId)
  return { personId, from: { name, roles, languages, retired: retiredAt !== null } }
}
const eventsAbout = async (subjectId: string) =>
  (await database.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ deed }) => deed,
  )

/** An office of its own: everyone before is retired. */
async function office(...names: string[]): Promise<Actor[]> {
  await database.person.updateMany({ data: { retiredAt: new Date() } })
  return Promise.all(names.map((name) => person({ name, roles: ['administrator'] })))
}

async function localisation(language: string): Promise<string> {
  const release = { slug: crypto.randomUUID(), createdById: crypto.randomUUID() }
  const row = await database.localisation.create({ data: { language, release: { create: release } } })
  return row.id
}

async function claim(personId: string, language: string, work: 'translate' | 'review') {
  const expiresAt = new Date(Date.now() + 600_000)
  await database.claim.create({
    data: { localisationId: await localisation(language), work, personId, expiresAt },
  })
}

const claimsOf = async (personId: string) =>
  (await database.claim.findMany({ where: { personId }, include: { localisation: true } }))
    .map(({ work, localisation: { language } }) => `${work} ${language}`)
    .toSorted()

describe('inviting', () => {
  const given = {
    name: 'Nora',
    roles: ['translator', 'translator'] as Role[],
    languages: ['sr-latn', 'fr', 'fr'],
  }

  test('gives an account whose password opens only the choice of another', async () => {
    const [boss] = await office('Boss')
    const { personId, password: starting } = await invite(boss!, { ...given, email: 'nora@example.org' })
    expect(starting).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/u)
    expect(await rowOf(personId)).toMatchObject({
      roles: ['translator'],
      languages: ['fr', 'sr-Latn'],
      retiredAt: null,
    })
    const cookie = await signIn('nora@example.org', starting)
    expect(await asking(cookie)).toMatchObject({ personId, startingPassword: true })
    expect(await eventsAbout(personId)).toEqual(['person.invite', 'account.sign_in'])
    const body = { currentPassword: starting, newPassword: 'one of my own choosing' }
    expect((await askAuth('/change-password', body, cookie)).status).toBe(200)
    expect(await asking(cookie)).toMatchObject({ startingPassword: false })
  })

  test('never keeps the password anywhere in the clear', async () => {
    const [boss] = await office('Boss')
    const { personId, password: starting } = await invite(boss!, { ...given, email: 'olga@example.org' })
    const rows = [
      await database.account.findMany({ where: { userId: personId } }),
      await database.auditEvent.findMany({ where: { subjectId: personId } }),
    ]
    expect(
      JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(starting)
  })

  test.each([
    ['an address that has an account', { email: 'taken@example.org' }, 'email_taken'],
    ['the same address in capitals', { email: 'TAKEN@example.org' }, 'email_taken'],
    ['a translator without languages', { languages: [] }, 'languages_missing'],
    ['a language the office does not have', { languages: ['tlh'] }, 'unknown_language'],
  ])('refuses %s', async (_, part, why) => {
    const [boss] = await office('Boss')
    const email = 'taken@example.org'
    if (!(await database.person.findUnique({ where: { email } }))) await invite(boss!, { ...given, email })
    const input = inviteInput.parse({ ...given, email: `${crypto.randomUUID()}@example.org`, ...part })
    await expect(invite(boss!, input)).rejects.toMatchObject({ reason: 'bad_input', detail: { why } })
  })

  test('keeps no languages for those who do not work in any', async () => {
    const [boss] = await office('Boss')
    const input = { name: 'Otto', email: 'otto@example.org', roles: ['officer'] as Role[], languages: ['fr'] }
    const { personId } = await invite(boss!, input)
    expect((await rowOf(personId)).languages).toEqual([])
  })
})

describe('retiring', () => {
  test('ends sessions, gives claims back, keeps working copies’ author, and can be undone', async () => {
    const [boss] = await office('Boss')
    const vera = await person({ name: 'Vera', roles: ['translator'], languages: ['fr'] })
    const cookie = await signIn(vera.email)
    await claim(vera.personId, 'fr', 'translate')
    await changePerson(boss!, { ...(await seen(vera.personId)), retired: true })
    expect(await database.session.count({ where: { userId: vera.personId } })).toBe(0)
    expect(await asking(cookie)).toBeNull()
    expect(await claimsOf(vera.personId)).toEqual([])
    expect((await askAuth('/sign-in/email', { email: vera.email, password })).status).toBe(401)
    expect((await rowOf(vera.personId)).roles).toEqual(['translator'])

    await changePerson(boss!, { ...(await seen(vera.personId)), retired: false })
    expect(await asking(cookie)).toBeNull()
    expect(await asking(await signIn(vera.email))).toMatchObject({ personId: vera.personId })
    expect(await eventsAbout(vera.personId)).toEqual([
      'account.sign_in',
      'person.retire',
      'person.restore',
      'account.sign_in',
    ])
  })

  test('frees only the work that a change of languages or roles takes away', async () => {
    const [boss] = await office('Boss')
    const wim = await person({ name: 'Wim', roles: ['translator', 'reviewer'], languages: ['fr', 'uk'] })
    await claim(wim.personId, 'fr', 'translate')
    await claim(wim.personId, 'fr-BE', 'translate')
    await claim(wim.personId, 'fr', 'review')
    await claim(wim.personId, 'uk', 'translate')
    await changePerson(boss!, { ...(await seen(wim.personId)), languages: ['fr'], roles: ['translator'] })
    expect(await claimsOf(wim.personId)).toEqual(['translate fr', 'translate fr-BE'])
  })
})

describe('the last administrator', () => {
  const leave = async (actor: Actor, change: { retired?: boolean; roles?: Role[] }) =>
    changePerson(actor, { ...(await seen(actor.personId)), ...change })

  test.each([[{ retired: true }], [{ roles: ['officer'] as Role[] }]])('stays: %j', async (change) => {
    const [boss] = await office('Boss')
    await expect(leave(boss!, change)).rejects.toMatchObject({
      reason: 'not_allowed',
      detail: { why: 'last_administrator' },
    })
    await leave(boss!, { roles: ['officer', 'administrator'] })
    expect(await rowOf(boss!.personId)).toMatchObject({
      retiredAt: null,
      roles: ['officer', 'administrator'],
    })
  })

  test('is there after two have left at once', async () => {
    for (let round = 1; round <= 5; round++) {
      const [one, two] = await office('One', 'Two')
      const left = await Promise.allSettled([
        leave(one!, { retired: true }),
        leave(two!, { roles: ['officer'] }),
      ])
      expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(
        await database.person.count({ where: { retiredAt: null, roles: { has: 'administrator' } } }),
      ).toBe(1)
    }
  })

  test('a retired administrator does not count as one', async () => {
    const [boss, gone] = await office('Boss', 'Gone')
    await leave(gone!, { retired: true })
    await expect(leave(boss!, { retired: true })).rejects.toMatchObject({
      detail: { why: 'last_administrator' },
    })
  })
})

describe('changing', () => {
  test('goes through only from what was shown', async () => {
    const [boss] = await office('Boss')
    const xena = await person({ name: 'Xena', roles: ['officer'] })
    const shown = await seen(xena.personId)
    const changes = [{ name: 'Xena A.' }, { name: 'Xena B.' }]
    const answers = await Promise.allSettled(
      changes.map((change) => changePerson(boss!, { ...shown, ...change })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'changed_meanwhile' },
    })
    expect(await eventsAbout(xena.personId)).toEqual(['person.change'])
  })

  test('someone who is not there is not found', async () => {
    const [boss] = await office('Boss')
    const from = { name: 'N', roles: ['officer'] as Role[], languages: [], retired: false }
    const input = { personId: crypto.randomUUID(), from }
    await expect(changePerson(boss!, input)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(resetPassword(boss!, input)).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('a new starting password ends the sessions and the old one', async () => {
    const [boss] = await office('Boss')
    const yann = await person({ name: 'Yann', roles: ['officer'] })
    const cookie = await signIn(yann.email)
    const { password: starting } = await resetPassword(boss!, yann)
    expect(await asking(cookie)).toBeNull()
    expect((await askAuth('/sign-in/email', { email: yann.email, password })).status).toBe(401)
    const again = await askAuth('/sign-in/email', { email: yann.email, password: starting })
    expect(await asking(cookieOf(again))).toMatchObject({ startingPassword: true })
  })

  test('everyone changes their own name and language, and nobody’s roles', async () => {
    const zoe = await person({ name: 'Zoe', roles: ['translator'], languages: ['fr'] })
    await changeAccount(zoe, { name: 'Zoé', interfaceLanguage: 'fr' })
    expect(await rowOf(zoe.personId)).toMatchObject({
      name: 'Zoé',
      interfaceLanguage: 'fr',
      roles: ['translator'],
    })
    expect(await eventsAbout(zoe.personId)).toEqual(['account.change'])
  })

  test('is for administrators alone', async () => {
    const others = await Promise.all(
      (['officer', 'translator', 'reviewer'] as const).map((role) =>
        person({ name: role, roles: [role], languages: ['fr'] }),
      ),
    )
    const target = await seen(others[0]!.personId)
    const about = { name: 'N', email: 'n@example.org', roles: ['administrator'] as Role[], languages: [] }
    for (const other of others) {
      const attempts = [
        peopleList(other, { search: '', show: 'active', page: 1 }),
        invite(other, about),
        changePerson(other, { ...target, roles: ['administrator'] }),
        changePerson(other, { ...target, retired: true }),
        resetPassword(other, target),
        activity(other, {}),
      ]
      for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ reason: 'not_allowed' })
    }
  })
})

describe('the list', () => {
  test('is searched by part of a name or address, taken literally, and paged', async () => {
    const [boss] = await office('Boss')
    await Promise.all(['Ann_a', 'Annxa', '100% Bo'].map((name) => person({ name, roles: ['officer'] })))
    const namesOf = async (search: string) =>
      (await peopleList(boss!, { search, show: 'active', page: 1 })).people.map(({ name }) => name)
    expect(await namesOf('ANN')).toEqual(['Ann_a', 'Annxa'])
    expect(await namesOf('n_a')).toEqual(['Ann_a'])
    expect(await namesOf('%')).toEqual(['100% Bo'])
    const list = await peopleList(boss!, { search: '', show: 'active', page: 1 })
    expect(list).toMatchObject({ total: 4, page: 1, pages: 1 })
    expect(JSON.stringify(list)).not.toMatch(/hash|token/u)
    expect((await peopleList(boss!, { search: '', show: 'active', page: 2 })).people).toEqual([])
  })

  test('one’s own sessions show no secret', async () => {
    const anna = await person({ name: 'Anna', roles: ['officer'] })
    await signIn(anna.email)
    const actor = await asking(await signIn(anna.email))
    const sessions = await ownSessions(actor!)
    expect(sessions.map(({ current }) => current)).toEqual([true, false])
    const tokens = await database.session.findMany({ where: { userId: anna.personId } })
    for (const { token } of tokens) expect(JSON.stringify(sessions)).not.toContain(token)
  })
})

describe('activity', () => {
  test('names people, and of a release its id and language alone', async () => {
    const [boss] = await office('Boss')
    const otto = await person({ name: 'Otto', roles: ['officer'] })
    const releaseId = crypto.randomUUID()
    await database.auditEvent.create({
      data: {
        deed: 'release.import',
        actorId: otto.personId,
        releaseId,
        language: 'fr',
        detail: { count: 'leak' },
        subjectId: 'leak',
      },
    })
    await changePerson(boss!, { ...(await seen(otto.personId)), roles: ['officer', 'administrator'] })
    const { events } = await activity(boss!, { releaseId })
    expect(events).toEqual([
      {
        ...{
          id: expect.any(String),
          at: expect.any(Date),
          deed: 'release.import',
          releaseId,
          language: 'fr',
        },
        ...{ actor: { personId: otto.personId, name: 'Otto' }, subject: null, nation: null },
      },
    ])
    const [change] = (await activity(boss!, { deed: 'person.change', personId: boss!.personId })).events
    expect(change).toMatchObject({ actor: { name: 'Boss' }, subject: 'Otto' })
  })

  test('is read in pages that neither repeat nor skip', async () => {
    const [boss] = await office('Boss')
    const actorId = boss!.personId
    await database.auditEvent.createMany({
      data: Array.from({ length: 120 }, () => ({ deed: 'account.change', actorId })),
    })
    const pages: string[][] = []
    for (let before: string | undefined, turns = 0; turns < 5; turns++) {
      const page = await activity(boss!, { personId: actorId, ...(before && { before }) })
      pages.push(page.events.map(({ id }) => id))
      if (!page.older) break
      before = page.older
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(pages.flat()).size).toBe(120)
  })
})
