import { describe, expect, test } from 'vitest'
import { person, signIn } from '@/tests/fixtures/people'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { POST as approveRoute } from '@/app/api/v1/translations/[translationId]/approve/route'
import { POST as confirmRoute } from '@/app/api/v1/translations/[translationId]/confirm/route'
import { approve } from '@/workflow/review/approve'
import { doSelected } from '@/workflow/review/bulk/do-selected'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { historyOf } from '@/workflow/review/history-of'
import { sendBack } from '@/workflow/review/send-back'

const one = {
  source: 'Thirty nations meet in Brussels today.',
  draft: 'Trente nations se réunissent à Bruxelles.',
}

async function begin(language = 'fr', sentence = one) {
  const people = await team(language)
  const { translationIds, localisationId } = await begunRelease([sentence], { language })
  return { ...people, id: translationIds[1]!, localisationId }
}

const now = async (id: string) => {
  const { version, sourceVersion, text } = await seen(id)
  return { translationId: id, version, sourceVersion, text }
}
const confirmNow = async (actor: Parameters<typeof confirm>[0], id: string, text?: string) =>
  confirm(actor, { ...(await now(id)), ...(text && { text }), work: 'translate' })
const deedsOf = async (id: string) =>
  (
    await database.translationEvent.findMany({ where: { translationId: id }, orderBy: { version: 'asc' } })
  ).map(({ deed, actorId, text }) => ({ deed, actorId, text }))
const asJson = (body: object, cookie: string) =>
  new Request('http://127.0.0.1:3000/api/v1/x', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })

describe('four eyes', () => {
  test('one confirms, another approves exactly that', async () => {
    const { anna, bela, id } = await begin()
    expect(await confirmNow(anna, id)).toEqual({ version: 3, state: 'awaiting_review', oneStep: false })
    const { text: _text, ...exactly } = await now(id)
    expect(await approve(bela, exactly)).toEqual({
      version: 4,
      state: 'approved',
      oneStep: false,
      because: [],
    })
    expect(await seen(id)).toMatchObject({
      state: 'approved',
      confirmedById: anna.personId,
      approvedById: bela.personId,
      text: one.draft,
    })
    expect((await deedsOf(id)).map(({ deed }) => deed)).toEqual([
      'translation.draft',
      'translation.confirm',
      'translation.approve',
    ])
  })

  test('the same person cannot do both halves, whatever roles they have', async () => {
    const { both, id } = await begin()
    await confirmNow(both, id)
    await expect(approve(both, await now(id))).rejects.toMatchObject({ reason: 'not_allowed' })
    await expect(
      approve(both, { ...(await now(id)), text: 'Trente nations se voient.' }),
    ).rejects.toMatchObject({
      reason: 'not_allowed',
    })
    await expect(
      sendBack(both, { ...(await now(id)), category: 'style', reason: 'Again' }),
    ).rejects.toMatchObject({ reason: 'not_allowed' })
    expect(await seen(id)).toMatchObject({ state: 'awaiting_review', version: 3 })
  })

  test('nor by request', async () => {
    const { id } = await begin()
    const both = await person({ name: 'Bo', roles: ['translator', 'reviewer'], languages: ['fr'] })
    const cookie = await signIn(both.email)
    const ask = async (route: typeof confirmRoute) =>
      route(asJson({ ...(await now(id)) }, cookie), { params: Promise.resolve({ translationId: id }) })
    expect((await ask(confirmRoute)).status).toBe(200)
    const refused = await ask(approveRoute)
    expect([refused.status, await refused.json()]).toEqual([403, { refusal: { reason: 'not_allowed' } }])
    expect(await seen(id)).toMatchObject({ state: 'awaiting_review', approvedById: null })
  })

  test('a translator cannot approve, a person of another language sees nothing', async () => {
    const { anna, id } = await begin()
    const other = await person({ name: 'Dirk', roles: ['reviewer', 'translator'], languages: ['nl'] })
    await confirmNow(anna, id)
    const cara = await person({ name: 'Cara', roles: ['translator'], languages: ['fr'] })
    await expect(approve(cara, await now(id))).rejects.toMatchObject({ reason: 'not_allowed' })
    await expect(approve(other, await now(id))).rejects.toMatchObject({ reason: 'not_found' })
    await expect(confirmNow(other, id)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(historyOf(other, { translationId: id })).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('a text nobody confirmed cannot be approved or sent back', async () => {
    const { bela, id } = await begin()
    await expect(approve(bela, await now(id))).rejects.toMatchObject({ reason: 'not_ready' })
    await expect(
      sendBack(bela, { ...(await now(id)), category: 'style', reason: 'No' }),
    ).rejects.toMatchObject({ reason: 'not_ready' })
  })

  test('confirming what somebody else confirmed, with another wording, makes that person the confirmer', async () => {
    const { anna, both, bela, id, localisationId } = await begin()
    await confirmNow(anna, id)
    await handBack(anna, { localisationId, work: 'translate' })
    await confirmNow(both, id, 'Trente nations se voient à Bruxelles.')
    expect(await seen(id)).toMatchObject({ state: 'awaiting_review', confirmedById: both.personId })
    await expect(approve(both, await now(id))).rejects.toMatchObject({ reason: 'not_allowed' })
    await approve(bela, await now(id))
    expect(await seen(id)).toMatchObject({ state: 'approved', approvedById: bela.personId })
  })

  test('changing an approved text afterwards opens it again, and voids a sign-off', async () => {
    const { anna, bela, both, id, localisationId } = await begin()
    await confirmNow(anna, id)
    await approve(bela, await now(id))
    const edition = await database.edition.create({
      data: {
        localisationId,
        number: 1,
        article: '{}',
        hash: '0'.repeat(64),
        provenance: [],
        revisionNumber: 1,
        signedOffById: bela.personId,
      },
    })
    await handBack(anna, { localisationId, work: 'translate' })
    await confirmNow(both, id, 'Trente nations se voient à Bruxelles.')
    expect(await seen(id)).toMatchObject({
      state: 'awaiting_review',
      confirmedById: both.personId,
      approvedById: null,
    })
    expect(await database.edition.findUniqueOrThrow({ where: { id: edition.id } })).toMatchObject({
      state: 'voided',
    })
  })

  test('who was taken off a release hears nothing of what they approved in it, alone or among others', async () => {
    const { anna, bela, id } = await begin()
    const { localisationId } = await begunRelease([one], { language: 'fr' })
    await confirmNow(anna, id)
    const { text: _text, ...exactly } = await now(id)
    await approve(bela, exactly)
    const { releaseId } = await database.localisation.findFirstOrThrow({
      where: { translations: { some: { id } } },
    })
    await database.release.update({ where: { id: releaseId }, data: { restricted: true } })
    await expect(approve(bela, exactly)).rejects.toMatchObject({ reason: 'not_found' })
    const asked = { deed: 'approve', work: 'review', localisationId, segments: [exactly] } as const
    const { outcomes } = await doSelected(bela, { ...asked, segments: [exactly] })
    expect(outcomes).toMatchObject([{ text: null, done: null, refused: { reason: 'not_found' } }])
  })

  test('in a language set to one step, confirming approves and says so', async () => {
    const { anna, id } = await begin('gl')
    await database.language.update({ where: { tag: 'gl' }, data: { reviewRule: 'one_step' } })
    expect(await confirmNow(anna, id)).toMatchObject({ state: 'approved', oneStep: true })
    expect(await seen(id)).toMatchObject({ approvedById: anna.personId, oneStep: true })
    expect(await confirmNow(anna, id, 'Trinta nacións reúnense.')).toMatchObject({
      state: 'approved',
      oneStep: true,
    })
  })

  test('in a language set to one step, a text with an error waits for somebody to look at it', async () => {
    const budget = { source: 'They met 4,350 people.', draft: 'Atoparon 4.350 persoas.' }
    const { anna, bela, id } = await begin('gl', budget)
    await database.language.update({ where: { tag: 'gl' }, data: { reviewRule: 'one_step' } })
    expect(await confirmNow(anna, id, 'Atoparon 350 persoas.')).toMatchObject({
      state: 'awaiting_review',
      oneStep: false,
    })
    await expect(approve(bela, await now(id))).rejects.toMatchObject({ reason: 'has_errors' })
    expect(await confirmNow(anna, id, budget.draft)).toMatchObject({ state: 'approved', oneStep: true })
  })
})

describe('editing while approving', () => {
  test('wording: approved, the edit is the reviewer’s on record, the confirmer stays', async () => {
    const { anna, bela, id } = await begin()
    await confirmNow(anna, id)
    const text = 'Trente nations se retrouvent à Bruxelles.'
    expect(await approve(bela, { ...(await now(id)), text })).toMatchObject({
      state: 'approved',
      because: [],
    })
    expect(await seen(id)).toMatchObject({ text, confirmedById: anna.personId, approvedById: bela.personId })
    expect((await deedsOf(id)).at(-1)).toEqual({ deed: 'translation.approve', actorId: bela.personId, text })
  })

  test.each([
    ['a number', '30 nations meet.', '30 nations se réunissent.', '31 nations se réunissent.', ['number']],
    ['a name', 'They meet Radakin.', 'Ils voient Radakin.', 'Ils voient Lecornu.', ['name']],
  ])('%s: another look, with the reviewer as the confirmer', async (_, source, draft, text, because) => {
    // The changed number would be an error against its source, so the draft has it wrong and the edit too.
    const { anna, bela, both, id, localisationId } = await begin('fr', {
      source: source.replace('30', 'Thirty'),
      draft,
    })
    await confirmNow(anna, id)
    expect(await approve(bela, { ...(await now(id)), text })).toMatchObject({
      state: 'awaiting_review',
      because,
    })
    expect(await seen(id)).toMatchObject({ state: 'awaiting_review', text, confirmedById: bela.personId })
    await expect(approve(bela, await now(id))).rejects.toMatchObject({ reason: 'not_allowed' })
    // With nothing left there for the reviewer, the work is free again.
    expect(await database.claim.count({ where: { localisationId, work: 'review' } })).toBe(0)
    expect(await approve(both, await now(id))).toMatchObject({ state: 'approved' })
  })

  test('any edit in a strict language', async () => {
    const { anna, bela, id } = await begin('ca')
    await database.language.update({ where: { tag: 'ca' }, data: { reviewRule: 'strict' } })
    await confirmNow(anna, id)
    const text = 'Trenta nacions es troben.'
    expect(await approve(bela, { ...(await now(id)), text })).toMatchObject({
      state: 'awaiting_review',
      because: expect.arrayContaining(['strict']),
    })
  })

  test('an error blocks, a warning passes', async () => {
    const { anna, bela, id } = await begin('fr', {
      source: 'In 2025, ministers meet.',
      draft: 'En 2024, on se voit.',
    })
    await confirmNow(anna, id)
    await expect(approve(bela, await now(id))).rejects.toMatchObject({
      reason: 'has_errors',
      detail: { findings: ['number_changed'] },
    })
    await confirmNow(anna, id, 'En 2025, on se voit.')
    expect(await approve(bela, await now(id))).toMatchObject({ state: 'approved' })
  })

  test('nothing is confirmed without words', async () => {
    const { anna, id } = await begin()
    const { text: _text, ...versions } = await now(id)
    await expect(confirm(anna, { ...versions, text: '', work: 'translate' })).rejects.toMatchObject({
      reason: 'has_errors',
      detail: { findings: ['empty'] },
    })
  })
})

describe('sent back', () => {
  test('with a category and a reason, confirmed anew, approved', async () => {
    const { anna, bela, id } = await begin()
    await confirmNow(anna, id)
    const reason = 'Whose meeting is it?'
    expect(await sendBack(bela, { ...(await now(id)), category: 'accuracy', reason })).toMatchObject({
      state: 'changes_requested',
    })
    expect(await database.translation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      returnCategory: 'accuracy',
      returnReason: reason,
    })
    await confirmNow(anna, id, 'Trente nations tiennent leur réunion à Bruxelles.')
    expect(await approve(bela, await now(id))).toMatchObject({ state: 'approved' })
    const { changes, more } = await historyOf(anna, { translationId: id })
    expect(more).toBe(false)
    expect(changes.map(({ deed, who, to }) => [deed, who, to])).toEqual([
      ['translation.approve', 'Béla Reviewer', 'approved'],
      ['translation.confirm', 'Anna Translator', 'awaiting_review'],
      ['translation.send_back', 'Béla Reviewer', 'changes_requested'],
      ['translation.confirm', 'Anna Translator', 'awaiting_review'],
      ['translation.draft', null, 'draft'],
    ])
    expect(changes[2]).toMatchObject({ category: 'accuracy', reason })
  })

  test('an approved text too', async () => {
    const { anna, bela, id } = await begin()
    await confirmNow(anna, id)
    await approve(bela, await now(id))
    await sendBack(bela, { ...(await now(id)), category: 'terminology', reason: 'The office’s term' })
    expect(await seen(id)).toMatchObject({ state: 'changes_requested', approvedById: null })
  })

  test('what the audit keeps of it has no words of the text', async () => {
    const { anna, bela, id } = await begin()
    await confirmNow(anna, id)
    await sendBack(bela, { ...(await now(id)), category: 'style', reason: 'Too stiff for Brussels' })
    const events = await database.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(events.map(({ deed }) => deed)).toEqual(['translation.confirm', 'translation.send_back'])
    expect(
      JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/Brussels|Bruxelles|stiff/)
  })
})

describe('asking twice', () => {
  test('confirms once and approves once', async () => {
    const { anna, bela, id } = await begin()
    const first = await now(id)
    await confirm(anna, { ...first, work: 'translate' })
    expect(await confirm(anna, { ...first, work: 'translate' })).toMatchObject({
      version: 3,
      state: 'awaiting_review',
    })
    const second = await now(id)
    await approve(bela, second)
    expect(await approve(bela, second)).toMatchObject({ version: 4, state: 'approved' })
    expect(await deedsOf(id)).toHaveLength(3)
  })

  test('a machine draft that comes after a person confirmed is refused', async () => {
    const { anna, id } = await begin()
    await confirmNow(anna, id)
    await expect(machineDraft(id, 'Autre chose.')).rejects.toMatchObject({ reason: 'not_allowed' })
  })
})

test('confirming takes only the kind of work that is somebody’s to take', async () => {
  const { anna, bela, id } = await begin()
  await confirmNow(anna, id)
  const edited = { ...(await now(id)), text: 'Trente pays se réunissent à Bruxelles.' }
  await expect(confirm(anna, { ...edited, work: 'review' })).rejects.toMatchObject({
    reason: 'not_allowed',
    detail: { why: 'work' },
  })
  const other = await begin()
  await expect(confirmNow(bela, other.id)).rejects.toMatchObject({ detail: { why: 'work' } })
})
