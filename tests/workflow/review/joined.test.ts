import { describe, expect, test } from 'vitest'
import { database, inTransaction } from '@/platform/database'
import { statement } from '@/tests/fixtures/database'
import {
  drafts,
  joinNow,
  paragraph,
  partNow,
  sourceVersionOf,
  standing,
  textsOf,
} from '@/tests/fixtures/joined'
import { block, refusalOf } from '@/tests/fixtures/releases'
import { person } from '@/tests/fixtures/people'
import { seen } from '@/tests/fixtures/work'
import type { Actor } from '@/workflow/release/actor'
import { moveTranslation } from '@/workflow/release/move-translation'
import { approve } from '@/workflow/review/approve'
import { saveSelected } from '@/workflow/review/bulk/save-selected'
import { claim } from '@/workflow/review/claim'
import { confirm } from '@/workflow/review/confirm'
import { handBack } from '@/workflow/review/hand-back'
import { join } from '@/workflow/review/join'
import { saveWorkingCopy } from '@/workflow/review/save-working-copy'
import { sendBack } from '@/workflow/review/send-back'
import { takeBack } from '@/workflow/review/take-back'

const both = `${drafts[1]} ${drafts[2]}`

const now = async (id: string) => ({ ...(await seen(id)), sourceVersion: await sourceVersionOf(id) })
const confirmNow = async (
  actor: Actor,
  id: string,
  text?: string,
  work: 'translate' | 'review' = 'translate',
) => confirm(actor, { ...(await now(id)), ...(text !== undefined && { text }), work })
const approveNow = async (actor: Actor, id: string) => {
  const { text: _text, ...exactly } = await now(id)
  return approve(actor, exactly)
}
const sendBackNow = async (actor: Actor, id: string) =>
  sendBack(actor, { ...(await now(id)), category: 'style', reason: 'Join these.' })

describe('joining', () => {
  test('puts two texts one after the other; the second has none of its own then', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const joined = await joinNow(anna, [first, second])
    expect(joined).toEqual({ translationId: first, ids: [first, second] })
    expect(await standing(first)).toMatchObject({
      text: both,
      state: 'draft',
      origin: 'machine',
      joinedToId: null,
    })
    expect(await standing(second)).toMatchObject({
      text: '',
      state: 'draft',
      joinedToId: first,
      origin: null,
    })
    expect(await textsOf(first)).toEqual([drafts[1], both])
    expect(await textsOf(second)).toEqual([drafts[2]])
  })

  test('takes what was typed and is not confirmed, and keeps it', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await saveWorkingCopy(anna, { translationId: first, text: 'Un.', baseVersion: 2, work: 'translate' })
    await joinNow(anna, [first, second], { text: 'Deux.' })
    expect((await standing(first)).text).toBe('Un. Deux.')
    expect(await database.workingCopy.count({ where: { translationId: { in: [first, second] } } })).toBe(0)
    const said = [...(await textsOf(first)), ...(await textsOf(second))]
    expect(said).toEqual(expect.arrayContaining(['Un.', drafts[1], drafts[2], 'Un. Deux.']))
  })

  test('what somebody else was typing in either is still theirs', async () => {
    const { anna, bela, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const copy = { personId: bela.personId, baseVersion: 2 }
    await database.workingCopy.create({ data: { ...copy, translationId: second, text: 'Deux, selon Béla.' } })
    await joinNow(anna, [first, second])
    expect(await database.workingCopy.findMany({ where: { personId: bela.personId } })).toMatchObject([
      { translationId: first, text: `${drafts[1]} Deux, selon Béla.`, baseVersion: 2 },
    ])
    expect((await standing(first)).version).toBeGreaterThan(2)
  })

  test('what is typed in a text that somebody is just joining waits, and hears how it stands then', async () => {
    const { bela, localisationId, ids } = await paragraph()
    const [, first] = ids as [string, string]
    const save = (text: string) =>
      saveWorkingCopy(bela, { translationId: first, text, baseVersion: 2, work: 'review' })
    expect(await save('Une')).toMatchObject({ claim: { mine: true } })
    const several = { work: 'review' as const, page: null, localisationId }
    const saveAll = (text: string) =>
      saveSelected(bela, {
        ...several,
        segments: [{ translationId: first, text, baseVersion: 2, copyVersion: null }],
      })
    const saving = await inTransaction(async (tx) => {
      await tx.$executeRaw`UPDATE "Translation" SET version = 3 WHERE id = ${first}::uuid`
      const under = [save('Une phrase'), saveAll('Une phrase de plus')]
      const early = await Promise.race([...under, new Promise((resolve) => setTimeout(resolve, 500))])
      expect(early).toBeUndefined()
      return { under }
    })
    const [one, all] = await Promise.all(saving.under)
    expect(one).toMatchObject({ newer: { version: 3 } })
    expect(all).toMatchObject({ saved: [{ newer: { version: 3 } }] })
  })

  test('what somebody else types in either while they are being joined is taken along', async () => {
    const { anna, bela, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const copy = { personId: bela.personId, translationId: first, baseVersion: 2 }
    await database.workingCopy.create({ data: { ...copy, text: 'Une' } })
    const joining = await inTransaction(async (tx) => {
      await tx.workingCopy.updateMany({ where: copy, data: { text: 'Une phrase de Béla.' } })
      const under = joinNow(anna, [first, second])
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      return { under }
    })
    await joining.under
    expect(await database.workingCopy.findMany({ where: { personId: bela.personId } })).toMatchObject([
      { translationId: first, text: `Une phrase de Béla. ${drafts[2]}` },
    ])
  })

  test('asked twice it is done once', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const before = await now(second)
    const joined = await joinNow(anna, [first, second])
    expect(
      await join(anna, { ...before, first: { version: 2, sourceVersion: 1 }, work: 'translate' }),
    ).toEqual(joined)
    expect((await standing(first)).version).toBe(3)
  })

  test('three make one group, whichever is joined first', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second, third] = ids as [string, string, string, string]
    await joinNow(anna, [second, third])
    await joinNow(anna, [first, second])
    expect(await standing(first)).toMatchObject({ text: `${both} ${drafts[3]}`, joinedToId: null })
    for (const id of [second, third]) expect((await standing(id)).joinedToId).toBe(first)
  })

  test('the first of a block, more than four, and too long a text are refused', async () => {
    const five = 'One day. Two days. Three days. Four days. Five days.'
    const { anna, ids } = await paragraph({
      blocks: [block('title', 'Ministers meet in Lisbon'), block('paragraph', five)],
      drafts: [],
    })
    const [title, one, two, three, four, last] = ids as [string, string, string, string, string, string]
    expect(await refusalOf(joinNow(anna, [title, one]))).toEqual({
      reason: 'not_allowed',
      why: 'first_in_block',
    })
    await joinNow(anna, [one, two])
    expect((await standing(one)).state).toBe('untranslated')
    await joinNow(anna, [one, three], { before: 'x'.repeat(19_000) })
    expect(await refusalOf(joinNow(anna, [one, four], { text: 'x'.repeat(2_000) }))).toMatchObject({
      why: 'too_many',
    })
    await joinNow(anna, [one, four])
    expect(await refusalOf(joinNow(anna, [one, last]))).toMatchObject({
      reason: 'not_allowed',
      why: 'too_many',
    })
  })

  test('another’s claim, another language, a text seen before it changed', async () => {
    const { anna, both: bo, olga, localisationId, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const gerda = await person({ name: 'Gerda', roles: ['translator'], languages: ['de'] })
    await claim(bo, { localisationId, work: 'translate' })
    expect(await refusalOf(joinNow(anna, [first, second]))).toMatchObject({ reason: 'held_by_other' })
    await handBack(bo, { localisationId, work: 'translate' })
    expect(await refusalOf(joinNow(gerda, [first, second]))).toEqual({ reason: 'not_found' })
    expect(await refusalOf(joinNow(olga, [first, second]))).toMatchObject({ reason: 'not_allowed' })
    const old = await now(second)
    await confirmNow(anna, second)
    const asked = join(anna, { ...old, first: { version: 2, sourceVersion: 1 }, work: 'translate' })
    expect(await refusalOf(asked)).toMatchObject({ reason: 'changed_meanwhile' })
    expect((await standing(second)).joinedToId).toBeNull()
  })

  test('one’s own confirmed text is opened again; another’s is not', async () => {
    const { anna, both: bo, localisationId, ids } = await paragraph()
    const [, first, second, third] = ids as [string, string, string, string]
    await confirmNow(anna, first)
    await joinNow(anna, [first, second])
    expect(await standing(first)).toMatchObject({ state: 'draft', confirmedById: null })
    expect(await standing(second)).toMatchObject({ state: 'draft', confirmedById: null })
    await confirmNow(anna, first)
    await handBack(anna, { localisationId, work: 'translate' })
    expect(await refusalOf(joinNow(bo, [first, third]))).toEqual({
      ...{ reason: 'not_ready', why: 'confirmed', state: 'awaiting_review' },
    })
    expect(await refusalOf(partNow(bo, first))).toMatchObject({ reason: 'not_ready', why: 'confirmed' })
  })

  test('what came back keeps its reasons', async () => {
    const { anna, bela, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await confirmNow(anna, second)
    await sendBackNow(bela, second)
    await joinNow(anna, [first, second])
    expect(await standing(first)).toMatchObject({
      ...{ state: 'changes_requested', returnReason: 'Join these.', confirmedById: anna.personId },
    })
  })
})

describe('four eyes on a group', () => {
  test('one confirms, another approves, and both stand for every sentence of it', async () => {
    const { anna, bela, both: bo, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await joinNow(anna, [first, second])
    await confirmNow(anna, first)
    expect(await refusalOf(approveNow(anna, first))).toMatchObject({ reason: 'not_allowed' })
    await approveNow(bela, first)
    for (const id of [first, second])
      expect(await standing(id)).toMatchObject({
        ...{ state: 'approved', confirmedById: anna.personId, approvedById: bela.personId },
      })
    const events = await database.translationEvent.findMany({
      where: { translationId: second },
      orderBy: { version: 'asc' },
    })
    expect(events.map(({ deed, actorId, text }) => [deed, actorId, text])).toEqual([
      ['translation.draft', null, drafts[2]],
      ['translation.join', anna.personId, ''],
      ['translation.confirm', anna.personId, ''],
      ['translation.approve', bela.personId, ''],
    ])
    await sendBackNow(bo, first)
    expect(await standing(second)).toMatchObject({ state: 'changes_requested', returnReason: 'Join these.' })
  })

  test('a reviewer who joins what others confirmed is its confirmer, and approves it not', async () => {
    const { anna, bela, both: bo, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await confirmNow(anna, first)
    await confirmNow(anna, second)
    await joinNow(bo, [first, second], { work: 'review' })
    expect(await standing(first)).toMatchObject({
      state: 'awaiting_review',
      confirmedById: bo.personId,
      text: both,
    })
    expect(await refusalOf(approveNow(bo, first))).toMatchObject({ reason: 'not_allowed' })
    await handBack(bo, { localisationId: (await standing(first)).localisationId, work: 'review' })
    await approveNow(bela, first)
    expect((await standing(second)).state).toBe('approved')
  })

  test('nothing is done to a sentence that is said by another', async () => {
    const { anna, bela, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await joinNow(anna, [first, second])
    const said = { why: 'joined', joinedToId: first }
    expect(await refusalOf(confirmNow(anna, second, 'Deux.'))).toMatchObject({
      ...{ reason: 'changed_meanwhile', kept: true, current: { joinedToId: first } },
      ...said,
    })
    expect(await refusalOf(approveNow(bela, second))).toMatchObject(said)
    expect(await refusalOf(sendBackNow(bela, second))).toMatchObject(said)
    const member = await standing(second)
    const change = {
      move: 'machine_draft',
      deed: 'translation.draft',
      actor: null,
      set: { text: 'x' },
    } as const
    expect(await refusalOf(inTransaction((tx) => moveTranslation(tx, member, change)))).toMatchObject(said)
    expect(await standing(second)).toMatchObject({ text: '', version: member.version })
  })

  test('taking a confirmation back takes it back for the whole', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await joinNow(anna, [first, second])
    await confirmNow(anna, first)
    await takeBack(anna, { ...(await now(first)), work: 'translate' })
    for (const id of [first, second])
      expect(await standing(id)).toMatchObject({ state: 'draft', confirmedById: null })
    const bela = await person({ name: 'Somebody', roles: ['translator'], languages: ['fr'] })
    await handBack(anna, { localisationId: (await standing(first)).localisationId, work: 'translate' })
    expect(await refusalOf(takeBack(bela, { ...(await now(first)), work: 'translate' }))).toMatchObject({
      why: 'nothing_to_take_back',
    })
  })

  test('joining is taken back, and parting, as often as somebody likes', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second, third] = ids as [string, string, string, string]
    const undo = async () => takeBack(anna, { ...(await now(first)), work: 'translate' })
    await joinNow(anna, [first, second])
    expect(await undo()).toMatchObject({ text: drafts[1], state: 'draft' })
    expect((await standing(second)).text).toBe(drafts[2])
    expect(await undo()).toMatchObject({ text: both })
    expect(await standing(second)).toMatchObject({ text: '', joinedToId: first })
    await joinNow(anna, [first, third])
    const { version } = await confirmNow(anna, first, 'Tout en une phrase.')
    await partNow(anna, first)
    expect((await standing(third)).text).toBe(drafts[3])
    expect(await undo()).toMatchObject({ text: 'Tout en une phrase.', state: 'awaiting_review' })
    for (const id of [second, third])
      expect(await standing(id)).toMatchObject({ joinedToId: first, state: 'awaiting_review', text: '' })
    expect((await standing(first)).version).toBe(version + 2)
    await partNow(anna, first)
    await confirmNow(anna, third, 'La réunion a duré deux heures en tout.')
    await undo()
    expect((await standing(third)).joinedToId).toBeNull()
    expect((await standing(second)).joinedToId).toBe(first)
  })

  test('a parting that is taken back brings its own sentences together and no others', async () => {
    const blocks = [
      block('title', 'Ministers meet'),
      block('paragraph', 'It began early. It went on late. It ended well. They left.'),
    ]
    const { anna, ids } = await paragraph({ blocks, drafts: [] })
    const [, first, second, third, fourth] = ids as [string, string, string, string, string]
    await joinNow(anna, [first, second])
    await joinNow(anna, [third, fourth])
    await partNow(anna, third, { text: '' })
    await partNow(anna, first)
    await takeBack(anna, { ...(await now(first)), work: 'translate' })
    expect((await standing(second)).joinedToId).toBe(first)
    for (const id of [third, fourth]) expect((await standing(id)).joinedToId).toBeNull()
  })

  test('joining and confirming at once: one of them is late', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    const results = await Promise.allSettled([
      joinNow(anna, [first, second]),
      confirmNow(anna, second, 'Ils se reverront en mai.'),
    ])
    const failed = results.filter(({ status }) => status === 'rejected')
    expect(failed.length).toBeLessThanOrEqual(1)
    const [one, other] = [await standing(first), await standing(second)]
    expect(other.joinedToId ? one.text : other.text).toMatch(
      other.joinedToId ? /^Les ministres .+ mai\.$/u : /^Ils se reverront en mai\.$/u,
    )
    const said = [...(await textsOf(first)), ...(await textsOf(second))].join(' ')
    const copies = await database.workingCopy.findMany({ where: { translationId: second } })
    expect(`${said} ${copies.map(({ text }) => text).join(' ')}`).toContain('Ils se reverront en mai.')
  })
})

describe('parting', () => {
  test('right after joining, everything stands as it stood', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    await confirmNow(anna, first)
    await joinNow(anna, [first, second])
    await partNow(anna, first)
    expect(await standing(first)).toMatchObject({
      ...{ state: 'awaiting_review', text: drafts[1], confirmedById: anna.personId, joinedToId: null },
    })
    expect(await standing(second)).toMatchObject({ state: 'draft', text: drafts[2], joinedToId: null })
  })

  test('what others confirmed or approved stands again as they did, whatever was typed over it to be joined', async () => {
    const { anna, bela, both: bo, localisationId, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    for (const id of [first, second]) await confirmNow(anna, id)
    await approveNow(bela, first)
    await handBack(anna, { localisationId, work: 'translate' })
    await handBack(bela, { localisationId, work: 'review' })
    await joinNow(bo, [first, second], { before: 'Tout autre chose.', text: 'Et encore.' })
    await partNow(bo, first)
    const { personId: confirmedById } = anna
    expect(await standing(first)).toMatchObject({
      ...{ state: 'approved', text: drafts[1], confirmedById, approvedById: bela.personId },
    })
    expect(await standing(second)).toMatchObject({ state: 'awaiting_review', text: drafts[2], confirmedById })
    expect(await textsOf(first)).toContain('Tout autre chose.')
    expect(await textsOf(second)).toContain('Et encore.')
  })

  test('after more work the first keeps the text, the others what they said before', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second, third] = ids as [string, string, string, string]
    await joinNow(anna, [first, second])
    await joinNow(anna, [first, third])
    await confirmNow(anna, first, 'Tout en une phrase : 30 nations, lundi, mai, deux heures.')
    await partNow(anna, first)
    expect(await standing(first)).toMatchObject({
      ...{
        state: 'draft',
        text: 'Tout en une phrase : 30 nations, lundi, mai, deux heures.',
        confirmedById: null,
      },
    })
    expect(await standing(second)).toMatchObject({ state: 'draft', text: drafts[2], stale: false })
    expect(await standing(third)).toMatchObject({ state: 'draft', text: drafts[3] })
    expect(await textsOf(first)).toEqual(
      expect.arrayContaining([drafts[1], both, 'Tout en une phrase : 30 nations, lundi, mai, deux heures.']),
    )
  })

  test('takes back only the last joining', async () => {
    const { anna, ids } = await paragraph()
    const [, first, second, third] = ids as [string, string, string, string]
    await joinNow(anna, [second, third])
    await joinNow(anna, [first, second])
    await partNow(anna, first)
    expect((await standing(first)).text).toBe(drafts[1])
    expect(await standing(second)).toMatchObject({ text: `${drafts[2]} ${drafts[3]}`, joinedToId: null })
    expect((await standing(third)).joinedToId).toBe(second)
  })

  test('what is not joined is not parted; over another’s claim neither', async () => {
    const { anna, both: bo, localisationId, ids } = await paragraph()
    const [, first, second] = ids as [string, string, string]
    expect(await refusalOf(partNow(anna, first))).toMatchObject({ reason: 'not_ready', why: 'not_joined' })
    await joinNow(anna, [first, second])
    await claim(anna, { localisationId, work: 'translate' })
    expect(await refusalOf(partNow(bo, first))).toMatchObject({ reason: 'held_by_other' })
    expect((await standing(second)).joinedToId).toBe(first)
  })
})

test('the database knows no group of groups, none across languages, and no text of a member', async () => {
  const [one, other] = [await paragraph(), await paragraph()]
  const [, first, second, third] = one.ids as [string, string, string, string]
  await joinNow(one.anna, [first, second])
  const set = (id: string, to: string) =>
    statement('UPDATE "Translation" SET "joinedToId" = $2, text = \'\' WHERE id = $1', [id, to])
  await expect(set(third, second)).rejects.toThrow('joined to the first')
  await expect(set(first, third)).rejects.toThrow('joined to the first')
  await expect(set(third, other.ids[1]!)).rejects.toThrow('joined to the first')
  await expect(statement('UPDATE "Translation" SET text = $2 WHERE id = $1', [second, 'x'])).rejects.toThrow(
    'says_nothing',
  )
})
