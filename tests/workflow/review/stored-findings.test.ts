import pg from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '@/platform/database'
import { concept } from '@/tests/fixtures/concepts'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { checkerVersion } from '@/workflow/checks/checker-version'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { checkLocalisation } from '@/workflow/review/check-localisation'
import { confirm } from '@/workflow/review/confirm'
import { dismiss } from '@/workflow/review/dismiss'
import { openWork } from '@/workflow/review/open-work'
import { sendBack } from '@/workflow/review/send-back'
import { sweepFindings } from '@/workflow/review/sweep-findings'

let people: Awaited<ReturnType<typeof team>>
let boss: Actor
beforeAll(async () => {
  people = await team()
  boss = await person({ name: 'Boss', roles: ['administrator', 'officer'] })
})

const stored = async (translationId: string) => {
  const row = await database.segmentFindings.findUnique({ where: { translationId } })
  return row && { ...row, findings: row.findings as { code: string }[], facts: row.facts as object[] }
}

const codesOf = async (translationId: string) =>
  (await stored(translationId))?.findings.map(({ code }) => code)

/** The localisations handed off to be checked, and not yet taken. */
const handedOff = async () => {
  const rows = await statement(
    `SELECT data ->> 'localisationId' AS id FROM jobs.job WHERE name = 'check-localisation' AND state = 'created'`,
  )
  return rows.map(({ id }) => id as string)
}

const sentences = [
  { source: 'In 2025, ministers meet.', draft: 'En 2568, les ministres se voient.' },
  { source: 'They meet again.', draft: 'Ils se revoient.' },
]

describe('findings of texts as they stand', () => {
  it('are stored by the job that a draft hands off, with the versions they are of', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    await checkLocalisation({ localisationId })
    const [title, first, second] = translationIds
    expect(await stored(title!)).toBeNull()
    expect(await stored(first!)).toMatchObject({
      translationVersion: 2,
      sourceVersion: 1,
      checkerVersion,
      errors: 1,
      warnings: 0,
      disagreeing: 1,
      findings: [{ code: 'number_changed', key: expect.stringMatching(/^[0-9a-f]{64}$/u) }],
    })
    expect(await stored(second!)).toMatchObject({ errors: 0, warnings: 0, findings: [], facts: [] })
  })

  it('are found once, whoever asks: the workspace reads what the job stored', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    await checkLocalisation({ localisationId })
    const before = await stored(translationIds[1]!)
    const { segments } = await openWork(people.anna, { localisationId })
    expect(segments[1]!.findings.map(({ code }) => code)).toEqual(['number_changed'])
    expect(segments[1]!.findings[0]).not.toHaveProperty('key')
    expect((await stored(translationIds[1]!))!.checkedAt).toEqual(before!.checkedAt)
  })

  it('are found and stored by the workspace where no job has been', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    const { segments } = await openWork(people.anna, { localisationId })
    expect(segments[1]!.findings.map(({ code }) => code)).toEqual(['number_changed'])
    expect(await codesOf(translationIds[1]!)).toEqual(['number_changed'])
  })

  it('follow a deed in its own transaction, and the look at the whole is handed off with it', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    const translationId = translationIds[1]!
    await checkLocalisation({ localisationId })
    const text = 'En 2025, les ministres se voient.'
    await confirm(people.anna, { ...(await seen(translationId)), text, work: 'translate' })
    expect(await stored(translationId)).toMatchObject({ translationVersion: 3, errors: 0, disagreeing: 0 })
    expect(await handedOff()).toContain(localisationId)
    await approve(people.bela, await seen(translationId))
    expect(await stored(translationId)).toMatchObject({ translationVersion: 4, errors: 0 })
    const sent = { ...(await seen(translationId)), category: 'style', reason: 'Too long.' } as const
    await sendBack(people.bela, sent)
    await checkLocalisation({ localisationId })
    expect(await stored(translationId)).toMatchObject({ translationVersion: 5, errors: 0 })
  })

  it('of a refused deed are not stored as those of the text', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    const translationId = translationIds[1]!
    await checkLocalisation({ localisationId })
    const late = { ...(await seen(translationId)), version: 1, text: 'En 2030.', work: 'translate' } as const
    await expect(confirm(people.anna, late)).rejects.toThrow('changed_meanwhile')
    expect(await stored(translationId)).toMatchObject({ translationVersion: 2, errors: 1 })
  })

  it('are not overwritten by a check that read the text before', async () => {
    const { localisationId, translationIds } = await begunRelease(sentences)
    const translationId = translationIds[1]!
    await checkLocalisation({ localisationId })
    const old = await database.segmentFindings.findUniqueOrThrow({ where: { translationId } })
    await database.segmentFindings.update({
      where: { translationId },
      data: { translationVersion: 9, findings: [], errors: 0 },
    })
    const opened = await openWork(people.anna, { localisationId })
    expect(opened.segments[1]!.findings).toHaveLength(1)
    expect(old.translationVersion).toBe(2)
    expect(await stored(translationId)).toMatchObject({ translationVersion: 9, errors: 0 })
  })

  it('are the same when two jobs look at once', async () => {
    const many = Array.from({ length: 250 }, (_, number) => ({
      source: `In ${number + 100}, they met.`,
      draft: `En ${number + 101}, ils se sont vus.`,
    }))
    const { localisationId, translationIds } = await begunRelease(many)
    await Promise.all([checkLocalisation({ localisationId }), checkLocalisation({ localisationId })])
    const where = { translationId: { in: translationIds }, errors: 1, disagreeing: 1 }
    expect(await database.segmentFindings.count({ where })).toBe(250)
    expect(await database.releaseFindings.count({ where: { localisationId } })).toBe(1)
  })

  it('follow a draft that arrives while they are being found', async () => {
    const { localisationId, translationIds } = await begunRelease([{ source: 'In 2025, ministers meet.' }])
    await checkLocalisation({ localisationId })
    await Promise.all([
      checkLocalisation({ localisationId }),
      machineDraft(translationIds[1]!, 'En 2568, les ministres se voient.'),
    ])
    await checkLocalisation({ localisationId })
    expect(await stored(translationIds[1]!)).toMatchObject({ translationVersion: 2, errors: 1 })
  })

  it('say so of text that no JSON holds', async () => {
    const { localisationId, translationIds } = await begunRelease([
      { source: 'They meet\u{1F91D} again.', draft: 'Ils se\u0007 revoient \u{1F91D}\u{1F91D}.' },
    ])
    await checkLocalisation({ localisationId })
    expect(await codesOf(translationIds[1]!)).toContain('control_character')
  })
})

describe('terms and checks that change', () => {
  it('make what was found before old: the workspace finds anew at once, the sweep hands off the rest', async () => {
    const name = `Xanthippe${crypto.randomUUID().slice(0, 8).replaceAll(/\d/gu, 'x')}`
    const { localisationId, translationIds } = await begunRelease([
      { source: `${name} meets ministers.`, draft: 'Elle rencontre les ministres.' },
    ])
    await checkLocalisation({ localisationId })
    const before = (await stored(translationIds[1]!))!
    await concept(
      boss,
      [
        { language: 'en', text: name },
        { language: 'fr', text: name },
      ],
      { kind: 'person' },
    )
    await sweepFindings()
    expect(await handedOff()).toContain(localisationId)
    await checkLocalisation({ localisationId })
    const after = (await stored(translationIds[1]!))!
    expect(after.termsVersion).not.toBe(before.termsVersion)
    expect(after.facts).toEqual([expect.objectContaining({ kind: 'name', verdict: 'missing' })])
    await concept(boss, [
      { language: 'en', text: `${name}s` },
      { language: 'fr', text: `${name}s` },
    ])
    await openWork(people.anna, { localisationId })
    expect((await stored(translationIds[1]!))!.termsVersion).not.toBe(after.termsVersion)
  })

  it('stand in the way of approving from the moment they are written down, until somebody lets them pass', async () => {
    const { translationIds } = await begunRelease([
      { source: 'The ceasefire holds.', draft: 'La trêve tient.' },
    ])
    const translationId = translationIds[1]!
    await confirm(people.anna, { ...(await seen(translationId)), work: 'translate' })
    expect(await codesOf(translationId)).toEqual([])
    await concept(boss, [
      { language: 'en', text: 'ceasefire' },
      { language: 'fr', text: 'cessez-le-feu' },
      { language: 'fr', text: 'trêve', status: 'forbidden' },
    ])
    const refused = await refusalOf(approve(people.bela, await seen(translationId)))
    expect(refused).toMatchObject({ reason: 'has_errors', findings: ['term_forbidden'] })
    const row = await database.segmentFindings.findUniqueOrThrow({ where: { translationId } })
    const [{ fingerprint }] = row.findings as [{ fingerprint: string }]
    await dismiss(people.bela, { ...(await seen(translationId)), fingerprint, reason: 'A quotation.' })
    expect(await approve(people.bela, await seen(translationId))).toMatchObject({ state: 'approved' })
  })

  it('of another checker is made anew, newest releases first, and the sweep ends', async () => {
    const older = await begunRelease(sentences)
    const newer = await begunRelease(sentences)
    for (const { localisationId } of [older, newer]) await checkLocalisation({ localisationId })
    await statement(`DELETE FROM jobs.job`)
    await sweepFindings()
    const others = await handedOff()
    expect(others).not.toContain(older.localisationId)
    await statement(`DELETE FROM jobs.job`)
    await database.segmentFindings.updateMany({ data: { checkerVersion: 0 } })
    await sweepFindings()
    const handed = await handedOff()
    expect(handed.indexOf(newer.localisationId)).toBeLessThan(handed.indexOf(older.localisationId))
    await checkLocalisation({ localisationId: newer.localisationId })
    expect(await stored(newer.translationIds[1]!)).toMatchObject({ checkerVersion, errors: 1 })
  })
})

describe('how often the database is asked', () => {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  beforeEach(() => void query.mockClear())
  afterEach(() => void query.mockClear())

  const asked = async (run: () => Promise<unknown>) => {
    query.mockClear()
    await run()
    // What pages are told of the drafts goes out a moment after them, whatever is asked meanwhile.
    return query.mock.calls.filter((call) => !JSON.stringify(call).includes('pg_notify')).length
  }
  const of = (length: number) =>
    begunRelease(
      Array.from({ length }, (_, number) => ({
        source: `In ${number + 100}, they met.`,
        draft: `En ${number}, oui.`,
      })),
    )

  it('does not depend on how many texts there are, stored or not', async () => {
    const [few, many] = [await of(2), await of(90)]
    const open = ({ localisationId }: { localisationId: string }) =>
      asked(() => openWork(people.anna, { localisationId }))
    const check = ({ localisationId }: { localisationId: string }) =>
      asked(() => checkLocalisation({ localisationId }))
    await open(few)
    const [first, second] = [await of(2), await of(90)]
    expect(await open(second)).toBe(await open(first))
    expect(await open(many)).toBeGreaterThan(0)
    const stored = await open(few)
    expect(await open(many)).toBe(stored)
    expect(await check(await of(90))).toBe(await check(await of(2)))
  })
})
