import { describe, expect, test } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, seen, team } from '@/tests/fixtures/work'
import { pageFindings } from '@/workflow/publishing/page-findings'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { confirm } from '@/workflow/review/confirm'
import { dismiss } from '@/workflow/review/dismiss'
import { handBack } from '@/workflow/review/hand-back'
import { openWork } from '@/workflow/review/open-work'
import { sendBack } from '@/workflow/review/send-back'
import { undismiss } from '@/workflow/review/undismiss'

/** A clock written otherwise would be no error; a year another way of counting gives is, and rightly stands. */
const calendar = { source: 'In 2025, ministers meet.', draft: 'En 2568, on se voit.' }
const reason = 'The office gives the year as the reader counts it.'

async function begin(sentence = calendar) {
  const people = await team()
  const cara = await person({ name: 'Cara Reviewer', roles: ['reviewer'], languages: ['fr'] })
  const { translationIds, localisationId } = await begunRelease([sentence])
  const id = translationIds[1]!
  await confirm(people.anna, { ...(await now(id)), work: 'translate' })
  return { ...people, cara, id, localisationId }
}

const now = async (translationId: string) => {
  const { version, sourceVersion, text } = await seen(translationId)
  return { translationId, version, sourceVersion, text }
}
const exactly = async (translationId: string) => {
  const { text: _text, ...versions } = await now(translationId)
  return versions
}
const opened = async (actor: Actor, localisationId: string, id: string) => {
  const { segments } = await openWork(actor, { localisationId })
  return segments.find(({ translationId }) => translationId === id)!
}
const codesOf = (findings: { code: string }[]) => findings.map(({ code }) => code)

/** What somebody sees first there, to dismiss. */
async function first(actor: Actor, localisationId: string, id: string) {
  const { findings, version, source } = await opened(actor, localisationId, id)
  const { fingerprint } = findings[0]!
  return { translationId: id, version, sourceVersion: source.version, fingerprint }
}

const free = (actor: Actor, localisationId: string) => handBack(actor, { localisationId, work: 'review' })

describe('a finding of judgement', () => {
  test('once dismissed no longer stands in the way of that text', async () => {
    const { bela, id, localisationId } = await begin()
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
    expect(codesOf(await pageFindings(localisationId))).toContain('number_changed')
    const about = await first(bela, localisationId, id)
    expect(await dismiss(bela, { ...about, reason })).toMatchObject({
      findings: [],
      dismissed: [{ finding: { code: 'number_changed' }, by: { name: 'Béla Reviewer', me: true }, reason }],
    })
    expect(codesOf(await pageFindings(localisationId))).not.toContain('number_changed')
    expect(await approve(bela, await exactly(id))).toMatchObject({ state: 'approved' })
    expect(codesOf(await pageFindings(localisationId))).not.toContain('number_changed')
    expect(await opened(bela, localisationId, id)).toMatchObject({ findings: [], dismissed: [{ reason }] })
  })

  test('is seen dismissed by the next reviewer, who may approve', async () => {
    const { bela, cara, id, localisationId } = await begin()
    const about = await first(bela, localisationId, id)
    await dismiss(bela, { ...about, reason })
    expect(await refusalOf(dismiss(cara, { ...about, reason }))).toMatchObject({ reason: 'held_by_other' })
    await free(bela, localisationId)
    expect(await opened(cara, localisationId, id)).toMatchObject({
      findings: [],
      dismissed: [{ by: { name: 'Béla Reviewer', me: false }, reason }],
    })
    await dismiss(cara, { ...about, reason: 'Again' })
    expect(await database.dismissal.count({ where: { translationId: id } })).toBe(1)
    expect(await approve(cara, await exactly(id))).toMatchObject({ state: 'approved' })
  })

  test('is dismissed once, and goes on record without a word of the text', async () => {
    const { bela, id, localisationId } = await begin()
    const about = await first(bela, localisationId, id)
    const answers = await Promise.all([1, 2].map(() => dismiss(bela, { ...about, reason })))
    expect(answers[0]).toEqual(answers[1])
    expect(await database.dismissal.findMany({ where: { translationId: id } })).toMatchObject([
      { code: 'number_changed', dismissedById: bela.personId, reason },
    ])
    const events = await database.auditEvent.findMany({
      where: { subjectId: id, deed: 'translation.dismiss' },
      select: { actorId: true, language: true, detail: true },
    })
    const detail = { version: about.version, code: 'number_changed', severity: 'error' }
    expect(events).toEqual([{ actorId: bela.personId, language: 'fr', detail }])
  })

  test('needs a reason if it is an error, none if it is a warning', async () => {
    const { bela, id, localisationId } = await begin({
      source: 'In 2025, ministers meet.',
      draft: 'En 2568, on\u00A0 se voit.',
    })
    const { findings } = await opened(bela, localisationId, id)
    expect(codesOf(findings)).toEqual(['number_changed', 'doubled_space'])
    const [error, warning] = findings
    const versions = await exactly(id)
    const withoutReason = { ...versions, fingerprint: error!.fingerprint, reason: '' }
    expect(await refusalOf(dismiss(bela, withoutReason))).toEqual({ reason: 'bad_input', why: 'reason' })
    await dismiss(bela, { ...versions, fingerprint: warning!.fingerprint, reason: '' })
    const after = await opened(bela, localisationId, id)
    expect([codesOf(after.findings), after.dismissed.length]).toEqual([['number_changed'], 1])
  })

  test('one of two leaves the other', async () => {
    const { bela, id, localisationId } = await begin({
      source: 'In 2025 and in 2031, ministers meet.',
      draft: 'En 2568 et en 2574, on se voit.',
    })
    const about = await first(bela, localisationId, id)
    const { findings } = await dismiss(bela, { ...about, reason })
    expect(codesOf(findings)).toEqual(['number_changed'])
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
  })
})

describe('nobody dismisses', () => {
  test('a finding of a text they confirmed, as a translator, or of another language', async () => {
    const { anna, both, id, localisationId } = await begin()
    await handBack(anna, { localisationId, work: 'translate' })
    await confirm(both, { ...(await now(id)), text: 'En 2569, on se voit.', work: 'translate' })
    const about = await first(both, localisationId, id)
    const dirk = await person({ name: 'Dirk', roles: ['reviewer'], languages: ['nl'] })
    for (const [actor, refused] of [
      [both, 'not_allowed'],
      [anna, 'not_allowed'],
      [dirk, 'not_found'],
    ] as const)
      expect(await refusalOf(dismiss(actor, { ...about, reason }))).toEqual({ reason: refused })
    expect(await database.dismissal.count({ where: { translationId: id } })).toBe(0)
  })

  test('an error of structure', async () => {
    const { bela, id, localisationId } = await begin({
      source: 'Ministers meet.',
      draft: 'Les ministres\u0007 se voient.',
    })
    const about = await first(bela, localisationId, id)
    expect(await refusalOf(dismiss(bela, { ...about, reason }))).toEqual({
      reason: 'not_allowed',
      why: 'structure',
    })
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
  })

  test('what is not found, or was found in an earlier version', async () => {
    const { bela, id, localisationId } = await begin()
    const about = await first(bela, localisationId, id)
    const other = dismiss(bela, { ...about, fingerprint: '["number_changed"]', reason })
    expect(await refusalOf(other)).toEqual({ reason: 'changed_meanwhile', why: 'finding' })
    const earlier = dismiss(bela, { ...about, version: about.version - 1, reason })
    expect(await refusalOf(earlier)).toMatchObject({ reason: 'changed_meanwhile' })
  })

  test('anything in a text nobody has confirmed', async () => {
    const { bela } = await team()
    const { translationIds, localisationId } = await begunRelease([calendar])
    const about = await first(bela, localisationId, translationIds[1]!)
    expect(await refusalOf(dismiss(bela, { ...about, reason }))).toMatchObject({ reason: 'not_ready' })
  })
})

describe('a dismissal', () => {
  test('is void for any other text, and stands again for its own', async () => {
    const { anna, bela, id, localisationId } = await begin()
    await dismiss(bela, { ...(await first(bela, localisationId, id)), reason })
    const edited = approve(bela, { ...(await now(id)), text: 'En 2568 on se voit.' })
    await expect(edited).rejects.toMatchObject({ reason: 'has_errors' })
    await confirm(anna, { ...(await now(id)), text: 'En 2568, on se rencontre.', work: 'translate' })
    expect(await opened(bela, localisationId, id)).toMatchObject({
      findings: [{ code: 'number_changed' }],
      dismissed: [],
    })
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
    await confirm(anna, { ...(await now(id)), text: calendar.draft, work: 'translate' })
    expect(await approve(bela, await exactly(id))).toMatchObject({ state: 'approved' })
  })

  test('is void for another source', async () => {
    const { bela, id, localisationId } = await begin()
    await dismiss(bela, { ...(await first(bela, localisationId, id)), reason })
    const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id } })
    await database.sourceText.create({
      data: { segmentId, version: 2, text: 'In 2025, the ministers meet.' },
    })
    await database.placement.updateMany({ where: { segmentId }, data: { sourceVersion: 2 } })
    await database.translation.update({ where: { id }, data: { sourceVersion: 2 } })
    expect(codesOf(await pageFindings(localisationId))).toContain('number_changed')
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
  })

  test('says nothing once its dismisser has confirmed the text', async () => {
    const { both, bela, id, localisationId } = await begin()
    await dismiss(both, { ...(await first(both, localisationId, id)), reason })
    await sendBack(both, { ...(await exactly(id)), category: 'style', reason: 'Stiff' })
    await database.claim.deleteMany({ where: { localisationId } })
    await confirm(both, { ...(await now(id)), work: 'translate' })
    await free(both, localisationId)
    expect(codesOf((await opened(bela, localisationId, id)).findings)).toEqual(['number_changed'])
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
    await dismiss(bela, { ...(await first(bela, localisationId, id)), reason })
    expect(await approve(bela, await exactly(id))).toMatchObject({ state: 'approved' })
  })

  test('is taken back by whoever gave it, and by nobody else', async () => {
    const { bela, cara, id, localisationId } = await begin()
    const about = await first(bela, localisationId, id)
    await dismiss(bela, { ...about, reason })
    await free(bela, localisationId)
    expect(await undismiss(cara, about)).toMatchObject({ findings: [], dismissed: [{ reason }] })
    await free(cara, localisationId)
    for (const _ of [1, 2])
      expect(await undismiss(bela, about)).toMatchObject({
        findings: [{ code: 'number_changed' }],
        dismissed: [],
      })
    await expect(approve(bela, await exactly(id))).rejects.toMatchObject({ reason: 'has_errors' })
    const deeds = await database.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(deeds.map(({ deed }) => deed)).toEqual([
      'translation.confirm',
      'translation.dismiss',
      'translation.undismiss',
    ])
  })

  test('is not taken back from under an approval', async () => {
    const { bela, id, localisationId } = await begin()
    const about = await first(bela, localisationId, id)
    await dismiss(bela, { ...about, reason })
    await approve(bela, await exactly(id))
    const back = undismiss(bela, { ...about, ...(await exactly(id)) })
    expect(await refusalOf(back)).toEqual({ reason: 'not_ready', why: 'state', state: 'approved' })
    expect(await database.dismissal.count({ where: { translationId: id } })).toBe(1)
  })
})
