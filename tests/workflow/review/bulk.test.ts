import { describe, expect, test } from 'vitest'
import { begunRelease, machineDraft, seen, team } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { doSelected, doSelectedInput } from '@/workflow/review/bulk/do-selected'
import { identicalTo } from '@/workflow/review/bulk/identical'
import { plan } from '@/workflow/review/bulk/plan'
import type { Selected } from '@/workflow/review/bulk/selected'
import { confirm } from '@/workflow/review/confirm'
import { openWork } from '@/workflow/review/open-work'
import { dismissSelected, dismissSelectedInput } from '@/workflow/review/bulk/dismiss-selected'
import { saveSelectedInput } from '@/workflow/review/bulk/save-selected'
import { undismissSelected } from '@/workflow/review/bulk/undismiss-selected'
import { look } from '@/workflow/review/look'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { takeBack } from '@/workflow/review/take-back'

const drafts = [
  { source: 'Ministers meet today.', draft: 'Les ministres se réunissent.' },
  { source: 'In 2025, they met.', draft: 'En 2024, ils se sont vus.' },
  { source: 'They talk.', draft: 'Ils se parlent.' },
  { source: 'They leave.' },
]

async function begin(sentences: { source: string; draft?: string }[] = drafts) {
  const people = await team()
  const { localisationId, translationIds } = await begunRelease(sentences)
  return { ...people, localisationId, ids: translationIds.slice(1) }
}

const at = async (id: string, text?: string) => {
  const { version, sourceVersion } = await seen(id)
  return { translationId: id, version, sourceVersion, ...(text !== undefined && { text }) }
}
const allAt = (ids: string[]) => Promise.all(ids.map((id) => at(id)))
const lookAt = async (actor: Actor, localisationId: string, ids: string[]) =>
  look(actor, { localisationId, looks: await allAt(ids) })
const confirmed = async (actor: Actor, id: string, text?: string) =>
  confirm(actor, { ...(await at(id)), text: text ?? (await seen(id)).text, work: 'translate' })

/** What is said of each: its new state, or the reason it is refused with. */
const outcomesOf = async (actor: Actor, asked: Selected) =>
  (await doSelected(actor, asked)).outcomes.map(({ done, refused }) => done?.state ?? whyOf(refused))
const plannedOf = async (actor: Actor, asked: Selected) =>
  (await plan(actor, asked)).planned.map(({ state, refused }) => state ?? whyOf(refused))
const whyOf = (refused: { reason: string; detail: Record<string, unknown> } | null) =>
  [refused?.reason, refused?.detail.why].filter(Boolean).join(' ')

describe('confirming what was picked', () => {
  test('what was looked at or typed is confirmed, each with its own event; the rest says why not', async () => {
    const { anna, localisationId, ids } = await begin()
    const [first, second, third, fourth] = ids as [string, string, string, string]
    await lookAt(anna, localisationId, [first, second, fourth])
    const segments = [await at(first), await at(second), await at(third), await at(fourth)]
    const asked = { deed: 'confirm', work: 'translate', localisationId, segments } as const
    const wanted = ['awaiting_review', 'awaiting_review', 'not_ready not_looked_at', 'has_errors']
    expect(await plannedOf(anna, { ...asked, segments: [...segments] })).toEqual(wanted)
    expect(await database.claim.count({ where: { localisationId } })).toBe(0)
    expect(await outcomesOf(anna, { ...asked, segments: [...segments] })).toEqual(wanted)
    const events = await database.translationEvent.findMany({
      where: { translationId: { in: ids }, deed: 'translation.confirm' },
    })
    expect(events.map(({ translationId }) => translationId).toSorted()).toEqual([first, second].toSorted())
    expect(await database.auditEvent.count({ where: { deed: 'translation.confirm', localisationId } })).toBe(
      2,
    )
    const stored = await database.segmentFindings.findMany({
      where: { translationId: { in: [first, second] } },
    })
    expect(stored.map(({ translationVersion }) => translationVersion)).toEqual([3, 3])
  })

  test('a typed text needs no look, and ends the working copy', async () => {
    const { anna, localisationId, ids } = await begin()
    const text = 'Ils partent.'
    await saveWorkingCopy(anna, {
      ...{ translationId: ids[3]!, text, baseVersion: 1, work: 'translate' },
      ...{ copyVersion: null, page: null, leaving: false },
    })
    const segments = [await at(ids[3]!, text)]
    expect(await outcomesOf(anna, { deed: 'confirm', work: 'translate', localisationId, segments })).toEqual([
      'awaiting_review',
    ])
    expect(await database.workingCopy.count({ where: { translationId: ids[3]! } })).toBe(0)
  })

  test('an older version is refused and no other for it; asking twice does it once', async () => {
    const { anna, localisationId, ids } = await begin()
    await lookAt(anna, localisationId, ids)
    const segments = await allAt(ids.slice(0, 3))
    await machineDraft(ids[2]!, 'Ils discutent.')
    const asked = { deed: 'confirm', work: 'translate', localisationId, segments } as const
    const first = await doSelected(anna, asked)
    expect(first.outcomes.map(({ done, refused }) => done?.version ?? refused?.reason)).toEqual([
      3,
      3,
      'changed_meanwhile',
    ])
    expect(await outcomesOf(anna, asked)).toEqual(['awaiting_review', 'awaiting_review', 'changed_meanwhile'])
    expect((await seen(ids[0]!)).version).toBe(3)
  })

  test('what is confirmed and not changed is left alone', async () => {
    const { anna, localisationId, ids } = await begin()
    await confirmed(anna, ids[0]!)
    await lookAt(anna, localisationId, ids)
    const segments = await allAt(ids.slice(0, 1))
    expect(await outcomesOf(anna, { deed: 'confirm', work: 'translate', localisationId, segments })).toEqual([
      'not_ready unchanged',
    ])
  })

  test('work that somebody else holds is said to be theirs, before and after', async () => {
    const { anna, both, localisationId, ids } = await begin()
    await confirmed(both, ids[2]!)
    await lookAt(anna, localisationId, ids)
    const segments = await allAt(ids.slice(0, 1))
    const asked = { deed: 'confirm', work: 'translate', localisationId, segments } as const
    expect(await plannedOf(anna, asked)).toEqual(['held_by_other'])
    expect(await outcomesOf(anna, asked)).toEqual(['held_by_other'])
  })
})

describe('approving what was picked', () => {
  test('only what this person looked at exactly as it stands, and what no error stands in', async () => {
    const { anna, bela, both, localisationId, ids } = await begin()
    for (const id of ids.slice(0, 3)) await confirmed(anna, id)
    await lookAt(bela, localisationId, ids.slice(0, 3))
    await database.claim.deleteMany()
    await confirmed(both, ids[2]!, 'Ils discutent.')
    const segments = await allAt(ids)
    const asked = { deed: 'approve', work: 'review', localisationId, segments } as const
    const wanted = ['approved', 'has_errors', 'not_ready not_looked_at', 'not_ready state']
    expect(await plannedOf(bela, asked)).toEqual(wanted)
    expect(await outcomesOf(bela, asked)).toEqual(wanted)
    expect(await seen(ids[0]!)).toMatchObject({ confirmedById: anna.personId, approvedById: bela.personId })
  })

  test('a text that is sent along stands for no look: what is approved is what stands', async () => {
    const { anna, bela, localisationId, ids } = await begin()
    await confirmed(anna, ids[0]!)
    const segments = [await at(ids[0]!, 'Les ministres siègent.')]
    const asked = { deed: 'approve', work: 'review', localisationId, segments } as const
    expect(await plannedOf(bela, asked)).toEqual(['not_ready not_looked_at'])
    expect(await outcomesOf(bela, asked)).toEqual(['not_ready not_looked_at'])
    expect(await seen(ids[0]!)).toMatchObject({ state: 'awaiting_review', approvedById: null })
  })

  test('never one’s own', async () => {
    const { both, localisationId, ids } = await begin()
    await confirmed(both, ids[0]!)
    await lookAt(both, localisationId, ids)
    const segments = await allAt(ids.slice(0, 1))
    const asked = { deed: 'approve', work: 'review', localisationId, segments } as const
    expect(await outcomesOf(both, asked)).toEqual(['not_allowed own'])
  })

  test('nor by a translator, nor in another localisation than asked', async () => {
    const { anna, bela, localisationId, ids } = await begin()
    const other = await begin()
    await confirmed(anna, ids[0]!)
    await lookAt(bela, localisationId, ids)
    const segments = await allAt(ids.slice(0, 1))
    const asked = { deed: 'approve', work: 'review', localisationId, segments } as const
    const cara = (await team()).anna
    expect(await outcomesOf(cara, asked)).toEqual(['not_allowed'])
    expect(await outcomesOf(bela, { ...asked, localisationId: other.localisationId })).toEqual(['not_found'])
  })
})

test('a text is picked once: twice in one asking is refused before anything is done', () => {
  const [localisationId, translationId] = [crypto.randomUUID(), crypto.randomUUID()]
  const one = { translationId, version: 1, sourceVersion: 1 }
  const isTaken = (segments: object[]) =>
    doSelectedInput.safeParse({ deed: 'send_back', work: 'review', localisationId, segments, ...returned })
      .success
  const returned = { category: 'style', reason: 'Too stiff' }
  expect(isTaken([one])).toBe(true)
  expect(isTaken([one, { ...one, version: 2 }])).toBe(false)
  const fingerprints = ['0'.repeat(64)]
  const found = { ...one, fingerprints }
  expect(dismissSelectedInput.safeParse({ localisationId, segments: [found, found] }).success).toBe(false)
  const typed = { translationId, text: 'Ils partent.', baseVersion: 1 }
  expect(
    saveSelectedInput.safeParse({ localisationId, work: 'translate', segments: [typed, typed] }).success,
  ).toBe(false)
  expect(saveSelectedInput.safeParse({ localisationId, work: 'translate', segments: [typed] }).success).toBe(
    true,
  )
})

test('sent back together: one category, one reason, whoever confirmed each is told', async () => {
  const { anna, bela, localisationId, ids } = await begin()
  for (const id of ids.slice(0, 2)) await confirmed(anna, id)
  const segments = await allAt(ids.slice(0, 3))
  const why = { category: 'style', reason: 'Too stiff' } as const
  const asked = { deed: 'send_back', work: 'review', localisationId, segments, ...why } as const
  expect(await outcomesOf(bela, asked)).toEqual(['changes_requested', 'changes_requested', 'not_ready state'])
  expect(await database.translation.count({ where: { id: { in: ids }, returnReason: 'Too stiff' } })).toBe(2)
})

test('taken back together, as far as nobody has gone on since', async () => {
  const { anna, bela, localisationId, ids } = await begin()
  await lookAt(anna, localisationId, ids)
  const three = ids.slice(0, 3)
  const typed = 'Les ministres siègent.'
  const segments = [await at(three[0]!, typed), ...(await allAt(three.slice(1)))]
  await doSelected(anna, { deed: 'confirm', work: 'translate', localisationId, segments })
  const after = await allAt(three)
  await approve(bela, await at(three[2]!))
  const { outcomes } = await doSelected(anna, {
    ...{ deed: 'take_back', work: 'translate', localisationId, segments: after },
  })
  expect(outcomes.map(({ done, text, refused }) => [done?.state, text, refused?.reason])).toEqual([
    ['draft', drafts[0]!.draft, undefined],
    ['draft', drafts[1]!.draft, undefined],
    [undefined, null, 'changed_meanwhile'],
  ])
  expect(outcomes[0]!.done!.copy).toMatchObject({ text: typed, baseVersion: 4 })
  expect(await takeBack(bela, { ...(await at(three[2]!)), work: 'review' })).toMatchObject({
    state: 'awaiting_review',
  })
})

describe('identical segments', () => {
  const repeated = [
    { source: 'They met.', draft: 'Ils se sont vus.' },
    { source: 'They talked.' },
    { source: 'They met.' },
    { source: 'They met.', draft: 'Elles se sont rencontrées.' },
    { source: 'They met.' },
  ]

  test('are listed with their places and confirmed together, each with its own event', async () => {
    const { anna, localisationId, ids } = await begin(repeated)
    const [like, , third, fourth, fifth] = ids as [string, string, string, string, string]
    const { identical } = await identicalTo(anna, { translationId: like })
    expect(
      identical.map(({ translationId, number, text, refused }) => [translationId, number, text, refused]),
    ).toEqual([
      [third, 4, '', null],
      [fourth, 5, 'Elles se sont rencontrées.', null],
      [fifth, 6, '', null],
    ])
    const text = 'Ils se sont rencontrés.'
    await confirmed(anna, like, text)
    // The last one was opted out.
    const segments = await allAt([third, fourth])
    const asked = { deed: 'confirm_identical', like, work: 'translate', localisationId, segments } as const
    expect(await outcomesOf(anna, asked)).toEqual(['awaiting_review', 'awaiting_review'])
    expect([(await seen(third)).text, (await seen(fourth)).text, (await seen(fifth)).text]).toEqual([
      text,
      text,
      '',
    ])
    expect(
      await database.translationEvent.count({ where: { translationId: third, deed: 'translation.confirm' } }),
    ).toBe(1)
  })

  test('are taken back without a text that nobody typed there', async () => {
    const { anna, localisationId, ids } = await begin(repeated)
    const like = ids[0]!
    const text = 'Ils se sont rencontrés.'
    await confirmed(anna, like, text)
    const asked = { work: 'translate', localisationId } as const
    const segments = await allAt([ids[2]!, ids[3]!])
    await doSelected(anna, { ...asked, deed: 'confirm_identical', like, segments })
    const back = await allAt([like, ids[2]!, ids[3]!])
    expect(await outcomesOf(anna, { ...asked, deed: 'take_back', segments: back })).toEqual([
      ...['draft', 'untranslated', 'draft'],
    ])
    expect(await database.workingCopy.findMany({ where: { translationId: { in: ids } } })).toMatchObject([
      { translationId: like, text },
    ])
  })

  test('are left alone where somebody has typed, confirmed, or the source differs', async () => {
    const { anna, both, localisationId, ids } = await begin(repeated)
    const [like, second, third, fourth, fifth] = ids as [string, string, string, string, string]
    const copy = { copyVersion: null, page: null, leaving: false }
    await saveWorkingCopy(both, {
      ...{ translationId: third, text: 'Ils', baseVersion: 1, work: 'translate', ...copy },
    })
    await database.claim.deleteMany()
    await saveWorkingCopy(anna, {
      ...{ translationId: fifth, text: 'Elles', baseVersion: 1, work: 'translate', ...copy },
    })
    await confirmed(anna, fourth)
    const { identical } = await identicalTo(anna, { translationId: like })
    expect(identical.map(({ number, refused }) => [number, refused?.detail.by])).toEqual([
      [4, 'other'],
      [6, 'me'],
    ])
    await confirmed(anna, like)
    const segments = await allAt([second, third, fourth, fifth])
    const asked = { deed: 'confirm_identical', like, work: 'translate', localisationId, segments } as const
    expect(await outcomesOf(anna, asked)).toEqual([
      'not_ready not_identical',
      'not_ready typed',
      'not_ready state',
      'not_ready typed',
    ])
  })

  test('follow only what this person has just confirmed', async () => {
    const { anna, both, localisationId, ids } = await begin(repeated)
    const segments = await allAt([ids[2]!])
    const asked = {
      deed: 'confirm_identical',
      like: ids[0]!,
      work: 'translate',
      localisationId,
      segments,
    } as const
    expect(await outcomesOf(anna, asked)).toEqual(['changed_meanwhile'])
    await confirmed(anna, ids[0]!)
    expect(await outcomesOf(both, asked)).toEqual(['changed_meanwhile'])
  })

  test('in another run are confirmed without taking it, and not at all while somebody else holds it', async () => {
    const { anna, both, localisationId, ids } = await begin(repeated)
    await database.translation.updateMany({ where: { id: { in: ids.slice(2) } }, data: { run: 1 } })
    await confirmed(anna, ids[0]!)
    const like = { deed: 'confirm_identical', like: ids[0]!, work: 'translate', localisationId } as const
    expect(await outcomesOf(anna, { ...like, segments: await allAt([ids[2]!]) })).toEqual(['awaiting_review'])
    expect(await database.claim.findMany({ where: { localisationId, run: 1 } })).toEqual([])
    await confirmed(both, ids[3]!)
    expect(await outcomesOf(anna, { ...like, segments: await allAt([ids[4]!]) })).toEqual(['held_by_other'])
  })
})

describe('the same warning in many', () => {
  const spaced = [
    { source: 'They meet.', draft: 'Ils  se voient.' },
    { source: 'They talk.', draft: 'Ils se parlent.' },
  ]

  test('is let pass in those that were picked, each on record, and taken back together', async () => {
    const sentences = [
      { source: 'Ministers met ministers.', draft: 'Des ministres ont vu des des ministres.' },
      { source: 'They talked to ministers.', draft: 'Ils ont parlé à des des ministres.' },
      ...spaced,
    ]
    const { anna, bela, localisationId, ids } = await begin(sentences)
    for (const id of ids) await confirmed(anna, id)
    const { segments: open } = await openWork(bela, { localisationId })
    const two = open.slice(1, 3)
    const segments = await Promise.all(
      two.map(async ({ translationId, findings }) => ({
        ...(await at(translationId)),
        fingerprints: findings.filter(({ code }) => code === 'repeated_word').map((one) => one.fingerprint),
      })),
    )
    expect(segments.map(({ fingerprints }) => fingerprints.length)).toEqual([1, 1])
    const { outcomes } = await dismissSelected(bela, { localisationId, segments, reason: '' })
    expect(outcomes.map(({ findings }) => findings?.dismissed.map(({ by }) => by.me))).toEqual([
      [true],
      [true],
    ])
    expect(await database.auditEvent.count({ where: { localisationId, deed: 'translation.dismiss' } })).toBe(
      2,
    )
    await dismissSelected(bela, { localisationId, segments, reason: '' })
    expect(await database.dismissal.count({ where: { translationId: { in: ids } } })).toBe(2)
    const back = await undismissSelected(bela, { localisationId, segments })
    expect(back.outcomes.map(({ findings }) => findings?.dismissed)).toEqual([[], []])
    expect(await database.dismissal.count({ where: { translationId: { in: ids } } })).toBe(0)
  })

  test('never an error, and never in one’s own text', async () => {
    const { anna, bela, both, localisationId, ids } = await begin()
    await confirmed(anna, ids[1]!)
    await database.claim.deleteMany()
    await confirmed(both, ids[0]!)
    const { segments: open } = await openWork(bela, { localisationId })
    const error = open[2]!.findings.find(({ severity }) => severity === 'error')!
    const segments = [
      { ...(await at(ids[1]!)), fingerprints: [error.fingerprint] },
      { ...(await at(ids[0]!)), fingerprints: ['[]'] },
    ]
    const asked = { localisationId, segments, reason: 'It is right.' }
    await dismissSelected(bela, asked)
    expect(await database.dismissal.count({ where: { translationId: { in: ids } } })).toBe(0)
    await database.claim.deleteMany()
    const { outcomes } = await dismissSelected(both, asked)
    expect(outcomes.map(({ refused }) => refused?.detail.why)).toEqual([undefined, 'own'])
  })
})
