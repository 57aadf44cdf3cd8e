import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { dismiss } from '@/workflow/review/dismiss'
import { historyOf } from '@/workflow/review/history-of'
import { openWork } from '@/workflow/review/open-work'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { sendBack } from '@/workflow/review/send-back'
import { takeBack } from '@/workflow/review/take-back'
import { undismiss } from '@/workflow/review/undismiss'
import { rememberTranslation } from '@/workflow/translation/memory/remember'

const one = { source: 'Ministers meet today.', draft: 'Les ministres se réunissent.' }

async function begin() {
  const people = await team()
  const release = await begunRelease([one])
  return { ...people, ...release, id: release.translationIds[1]! }
}

const whole = (id: string) => database.translation.findUniqueOrThrow({ where: { id } })

/** Everything of a translation but its version and when it changed. */
const stands = async (id: string) => {
  const { version: _version, changedAt: _changedAt, ...rest } = await whole(id)
  return rest
}
const now = async (id: string) => {
  const { version, sourceVersion } = await seen(id)
  return { translationId: id, version, sourceVersion }
}
const confirmed = async (actor: Actor, id: string, text?: string) =>
  confirm(actor, { ...(await now(id)), text: text ?? (await whole(id)).text, work: 'translate' })
const approved = async (actor: Actor, id: string, text?: string) =>
  approve(actor, { ...(await now(id)), ...(text && { text }) })
const returned = async (actor: Actor, id: string) =>
  sendBack(actor, { ...(await now(id)), category: 'style', reason: 'Too stiff' })
const takenBack = async (actor: Actor, id: string, work: 'translate' | 'review' = 'translate') =>
  takeBack(actor, { ...(await now(id)), work })

describe('one’s own last deed', () => {
  test('a confirmation: the draft stands again, what was typed is the person’s own again', async () => {
    const { anna, id, localisationId } = await begin()
    const before = await stands(id)
    const mine = 'Les ministres siègent aujourd’hui.'
    await confirmed(anna, id, mine)
    expect(await takenBack(anna, id)).toEqual({
      ...{ version: 4, state: 'draft', oneStep: false, text: one.draft },
      copy: { text: mine, baseVersion: 4, version: 1 },
    })
    expect(await stands(id)).toEqual(before)
    const { segments } = await openWork(anna, { localisationId })
    expect(segments[1]).toMatchObject({ text: one.draft, workingCopy: { text: mine, baseVersion: 4 } })
  })

  test('nothing is erased: the taking back is one more change', async () => {
    const { anna, id } = await begin()
    await confirmed(anna, id, 'Les ministres siègent.')
    await takenBack(anna, id)
    const { changes } = await historyOf(anna, { translationId: id })
    expect(changes.map(({ deed, from, to, text }) => [deed, from, to, text])).toEqual([
      ['translation.take_back', 'awaiting_review', 'draft', one.draft],
      ['translation.confirm', 'draft', 'awaiting_review', 'Les ministres siègent.'],
      ['translation.draft', 'untranslated', 'draft', one.draft],
    ])
    expect(await database.auditEvent.count({ where: { deed: 'translation.take_back', subjectId: id } })).toBe(
      1,
    )
  })

  test('of a text nobody had begun: it has no text again, and nothing is found in it', async () => {
    const { anna, translationIds } = await begin()
    const title = translationIds[0]!
    await confirmed(anna, title, 'Les ministres se réunissent')
    expect(await takenBack(anna, title)).toMatchObject({ state: 'untranslated', text: '' })
    expect(await database.segmentFindings.findMany({ where: { translationId: title } })).toMatchObject([
      { translationVersion: 2 },
    ])
  })

  test('an approval: the memory forgets it and a sign-off is void', async () => {
    const { anna, bela, id, localisationId } = await begin()
    await confirmed(anna, id)
    const before = await stands(id)
    await approved(bela, id)
    await rememberTranslation({ translationId: id })
    await database.edition.create({
      data: {
        ...{ localisationId, number: 1, article: '{}', hash: '0'.repeat(64), provenance: [] },
        ...{ revisionNumber: 1, signedOffById: bela.personId },
      },
    })
    await takenBack(bela, id, 'review')
    expect(await stands(id)).toEqual(before)
    expect(await database.edition.findMany({ where: { localisationId } })).toMatchObject([
      { state: 'voided' },
    ])
    await rememberTranslation({ translationId: id })
    expect(await database.memoryProvenance.count({ where: { translationId: id, endedAt: null } })).toBe(0)
  })

  test('an edit made while approving: what was confirmed waits again, the edit is the reviewer’s to go on with', async () => {
    const { anna, bela, id } = await begin()
    await confirmed(anna, id)
    const edit = 'Les ministres siègent.'
    await approved(bela, id, edit)
    expect(await takenBack(bela, id, 'review')).toMatchObject({
      ...{ state: 'awaiting_review', text: one.draft },
      copy: { text: edit, baseVersion: 5 },
    })
    expect(await database.workingCopy.findMany({ where: { translationId: id } })).toMatchObject([
      { personId: bela.personId, text: edit, baseVersion: 5 },
    ])
  })

  test('a text sent back, approved or not', async () => {
    const { anna, bela, id } = await begin()
    await confirmed(anna, id)
    await approved(bela, id)
    const before = await stands(id)
    await returned(bela, id)
    await takenBack(bela, id, 'review')
    expect(await stands(id)).toEqual(before)
    await returned(bela, id)
    expect(await stands(id)).toMatchObject({ state: 'changes_requested', returnReason: 'Too stiff' })
  })

  test('the reason a text had been sent back for stands again', async () => {
    const { anna, bela, id } = await begin()
    await confirmed(anna, id)
    await returned(bela, id)
    await confirmed(anna, id, 'Les ministres siègent.')
    await takenBack(anna, id)
    expect(await stands(id)).toMatchObject({
      ...{ state: 'changes_requested', returnCategory: 'style', returnReason: 'Too stiff' },
    })
  })

  test('what was typed since stays, begun on the text as it stands now', async () => {
    const { anna, id } = await begin()
    await confirmed(anna, id, 'Les ministres siègent.')
    const since = 'Les ministres siègent ce jour.'
    await saveWorkingCopy(anna, { translationId: id, text: since, baseVersion: 3, work: 'translate' })
    await takenBack(anna, id)
    expect(await database.workingCopy.findMany({ where: { translationId: id } })).toMatchObject([
      { text: since, baseVersion: 4 },
    ])
  })

  test('asking twice does it once', async () => {
    const { anna, id } = await begin()
    await confirmed(anna, id)
    const at = await now(id)
    const first = await takeBack(anna, { ...at, work: 'translate' })
    expect(await takeBack(anna, { ...at, work: 'translate' })).toEqual(first)
    expect(await whole(id)).toMatchObject({ version: 4 })
  })
})

describe('refused', () => {
  test('somebody else’s deed, and a taking back', async () => {
    const { anna, both, id } = await begin()
    await confirmed(anna, id)
    expect(await refusalOf(takenBack(both, id))).toMatchObject({ why: 'nothing_to_take_back' })
    await takenBack(anna, id)
    expect(await refusalOf(takenBack(anna, id))).toMatchObject({ why: 'nothing_to_take_back' })
  })

  test('once somebody has done something since', async () => {
    const { anna, bela, id } = await begin()
    await confirmed(anna, id)
    const at = await now(id)
    await approved(bela, id)
    expect(await refusalOf(takeBack(anna, { ...at, work: 'translate' }))).toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect(await refusalOf(takenBack(anna, id))).toMatchObject({ why: 'nothing_to_take_back' })
  })

  test('two at once: an approval and the taking back of what it approves', async () => {
    const { anna, bela, id } = await begin()
    await confirmed(anna, id)
    const at = await now(id)
    const asked = await Promise.allSettled([approve(bela, at), takeBack(anna, { ...at, work: 'translate' })])
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await whole(id)).toMatchObject({ version: 4 })
  })

  test('a machine draft, which is nobody’s', async () => {
    const { anna, id } = await begin()
    await machineDraft(id, 'Les ministres se voient.')
    expect(await refusalOf(takenBack(anna, id))).toMatchObject({ why: 'nothing_to_take_back' })
  })

  test('work that somebody else holds now', async () => {
    const { anna, both, id, localisationId } = await begin()
    await confirmed(anna, id)
    await database.claim.deleteMany({ where: { localisationId } })
    await confirmed(both, (await begin()).id)
    await database.claim.create({
      data: {
        localisationId,
        work: 'translate',
        personId: both.personId,
        expiresAt: new Date(Date.now() + 60_000),
      },
    })
    expect(await refusalOf(takenBack(anna, id))).toMatchObject({ reason: 'held_by_other' })
  })

  test('of an approval to which the source no longer says the same', async () => {
    const { anna, bela, both, id } = await begin()
    await confirmed(anna, id)
    await approved(bela, id)
    await database.claim.deleteMany()
    await confirmed(both, id, 'Les ministres siègent.')
    const { segmentId } = await whole(id)
    await database.sourceText.create({ data: { segmentId, version: 2, text: 'Ministers meet now.' } })
    await database.placement.updateMany({ where: { segmentId }, data: { sourceVersion: 2 } })
    const at = { ...(await now(id)), sourceVersion: 2 }
    expect(await refusalOf(takeBack(both, { ...at, work: 'translate' }))).toMatchObject({
      reason: 'changed_meanwhile',
    })
  })

  test('of an approval that rested on letting an error pass, which nobody does any more', async () => {
    const { anna, bela, both } = await team()
    const year = { source: 'In 2025, they met.', draft: 'En 2024, ils se sont vus.' }
    const { localisationId, translationIds } = await begunRelease([year])
    const id = translationIds[1]!
    const free = () => database.claim.deleteMany({ where: { localisationId } })
    await confirmed(anna, id)
    const { segments } = await openWork(bela, { localisationId })
    const [error] = segments[1]!.findings.filter(({ severity }) => severity === 'error')
    const { fingerprint } = error!
    await dismiss(bela, { ...(await now(id)), fingerprint, reason: 'The source is mistaken' })
    await approved(bela, id)
    await free()
    await returned(both, id)
    await free()
    await undismiss(bela, { ...(await now(id)), fingerprint })
    await free()
    expect(await refusalOf(takenBack(both, id, 'review'))).toMatchObject({ reason: 'has_errors' })
    expect((await seen(id)).state).toBe('changes_requested')
  })
})

// ── any sequence ────────────────────────────────────────────────────────────────────────────────────────────

type Kind = 'confirm' | 'approve' | 'edit' | 'send_back' | 'take_back'
type State = 'draft' | 'awaiting_review' | 'changes_requested' | 'approved'

/** How a text stands, in the model: who confirmed it, who approved it. People are numbers. */
type Standing = { state: State; text: string; confirmer: number | null; approver: number | null }
/** What was done last, by whom; `before`: how it stood then, where that may be taken back. */
type Model = { stands: Standing; last: { by: number; before: Standing } | null }

const waits = ({ state }: Standing) => state === 'draft' || state === 'changes_requested'

/** What each deed makes of a text; null where it is refused. A confirmation of the very same text by its confirmer is none. */
function modelled({ stands: standing, last }: Model, by: number, kind: Kind, text: string): Model | null {
  const next = (change: Partial<Standing>): Model => ({
    stands: { ...standing, ...change },
    last: { by, before: standing },
  })
  if (kind === 'confirm')
    return standing.state === 'awaiting_review' && standing.confirmer === by && standing.text === text
      ? { stands: standing, last }
      : next({ state: 'awaiting_review', text, confirmer: by, approver: null })
  if (kind === 'take_back') return last?.by === by ? { stands: last.before, last: null } : null
  if (waits(standing) || standing.confirmer === by) return null
  if (kind === 'send_back') return next({ state: 'changes_requested', approver: null })
  if (standing.state === 'approved') return null
  return next({ state: 'approved', approver: by, ...(kind === 'edit' && { text }) })
}

const texts = ['Les ministres siègent.', 'Les ministres se voient.', 'Les ministres se rencontrent.']
const step = fc.record({
  by: fc.nat({ max: 3 }),
  kind: fc.constantFrom<Kind>('confirm', 'approve', 'edit', 'send_back', 'take_back', 'take_back'),
  text: fc.constantFrom(...texts),
})

test('after any sequence of deeds by four people a text stands as the model has it, never approved by fewer than two', async () => {
  const people = await Promise.all(
    ['Ada', 'Ben', 'Cy', 'Dee'].map((name) =>
      person({ name, roles: ['translator', 'reviewer'], languages: ['fr'] }),
    ),
  )
  const numberOf = (id: string | null) =>
    id === null ? null : people.findIndex(({ personId }) => personId === id)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const { translationIds } = await begunRelease([one])
      const id = translationIds[1]!
      let model: Model = {
        stands: { state: 'draft', text: one.draft, confirmer: null, approver: null },
        last: null,
      }
      for (const { by, kind, text } of steps) {
        // Whose the work is is another matter: here everybody finds it free.
        await database.claim.deleteMany()
        const actor = people[by]!
        const wanted = modelled(model, by, kind, text)
        const asked = {
          confirm: () => confirmed(actor, id, text),
          approve: () => approved(actor, id),
          edit: () => approved(actor, id, text),
          send_back: () => returned(actor, id),
          take_back: () => takenBack(actor, id),
        }[kind]()
        if (wanted) await asked
        else await refusalOf(asked)
        model = wanted ?? model
        const { state, text: standing, confirmedById, approvedById } = await whole(id)
        const [confirmer, approver] = [numberOf(confirmedById), numberOf(approvedById)]
        expect({ state, text: standing, confirmer, approver }).toEqual(model.stands)
        const two = new Set([confirmer, approver, null])
        expect(state !== 'approved' || two.size === 3).toBe(true)
      }
    }),
    { numRuns: 12 },
  )
})
