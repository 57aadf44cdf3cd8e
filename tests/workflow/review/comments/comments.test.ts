import { describe, expect, test } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { begunRelease, team } from '@/tests/fixtures/work'
import type { Actor } from '@/workflow/release/actor'
import { answer } from '@/workflow/review/comments/answer'
import { changeComment } from '@/workflow/review/comments/change'
import { commentsInput, commentsOf } from '@/workflow/review/comments/comments-of'
import { deleteComment } from '@/workflow/review/comments/delete'
import { openCommentsOf } from '@/workflow/review/comments/open-comments'
import { questionsInput, questionsOf } from '@/workflow/review/comments/questions'
import { reopenComment, resolveComment } from '@/workflow/review/comments/resolve'
import { writeComment, writeCommentInput } from '@/workflow/review/comments/write'

const uuid = () => crypto.randomUUID()

async function begin() {
  const people = await team()
  const officer = await person({ name: 'Olive Officer', roles: ['officer'] })
  const german = await person({ name: 'Greta', roles: ['translator', 'reviewer'], languages: ['de'] })
  const { releaseId, localisationId, translationIds } = await begunRelease([
    { source: 'They signed the treaty in May.' },
  ])
  const french = translationIds[1]!
  const { segmentId } = await database.translation.findUniqueOrThrow({ where: { id: french } })
  const other = await database.localisation.create({ data: { releaseId, language: 'de' } })
  const { id: inGerman } = await database.translation.create({
    data: { localisationId: other.id, segmentId },
  })
  return { ...people, officer, german, releaseId, localisationId, french, inGerman, segmentId }
}

type Said = Partial<{ about: 'source' | 'target'; text: string; isQuestion: boolean }>

/** Says something about a sentence, as a page asks for it. */
async function say(actor: Actor, translationId: string, said: Said = {}): Promise<string> {
  const commentId = uuid()
  const given = { about: 'source', text: 'Which May?', isQuestion: true, ...said }
  await writeComment(actor, writeCommentInput.parse({ translationId, commentId, ...given }))
  return commentId
}

const reply = (actor: Actor, commentId: string, text = 'This year’s.', more = {}) =>
  answer(actor, { commentId, answerId: uuid(), text, resolve: false, ...more })

const read = (actor: Actor, translationId: string, more = {}) =>
  commentsOf(actor, commentsInput.parse({ translationId, ...more }))

const asked = (actor: Actor, releaseId: string, more = {}) =>
  questionsOf(actor, questionsInput.parse({ releaseId, ...more }))

/** What was handed off about these comments, to be told to people. */
async function handedOff(...ids: string[]): Promise<string[]> {
  const rows = await database.$queryRaw<{ kind: string; id: string }[]>`
    SELECT data ->> 'kind' AS kind, data ->> 'commentId' AS id FROM jobs.job
    WHERE name = 'notify' AND data ->> 'commentId' = ANY(${ids})`
  return rows.map(({ kind, id }) => `${kind} ${ids.indexOf(id)}`).toSorted()
}

describe('a question about the source', () => {
  test('reaches the officers, and the answer comes back to every language', async () => {
    const { anna, officer, german, releaseId, french, inGerman } = await begin()
    const commentId = await say(anna, french)
    expect(await asked(officer, releaseId)).toMatchObject({
      counts: { waiting: 1, answered: 0, resolved: 0 },
      questions: [
        {
          commentId,
          text: 'Which May?',
          language: 'fr',
          author: { name: 'Anna Translator', me: false },
          source: { text: 'They signed the treaty in May.' },
          isInText: true,
          oldSource: null,
          may: { answer: true, resolve: true },
        },
      ],
    })
    const { commentId: answerId } = await reply(officer, commentId)
    for (const [who, where] of [
      [anna, french],
      [german, inGerman],
    ] as const)
      expect(await read(who, where)).toMatchObject({
        open: 1,
        threads: [
          {
            text: 'Which May?',
            isQuestion: true,
            answers: [{ text: 'This year’s.', language: null, author: { name: 'Olive Officer' } }],
          },
        ],
      })
    expect((await asked(officer, releaseId)).counts).toEqual({ waiting: 0, answered: 1, resolved: 0 })
    expect(await handedOff(commentId, answerId)).toEqual(['answered 1', 'asked 0'])
  })

  test('waits again when who asked asks on, and no longer once it is settled', async () => {
    const { anna, officer, releaseId, localisationId, french } = await begin()
    const commentId = await say(anna, french)
    await reply(officer, commentId)
    const { commentId: onwards } = await reply(anna, commentId, 'Which day?', { localisationId })
    expect((await asked(officer, releaseId)).counts).toEqual({ waiting: 1, answered: 0, resolved: 0 })
    expect(await handedOff(onwards)).toEqual(['asked 0'])
    await reply(officer, commentId, 'The 5th.', { resolve: true })
    expect((await asked(officer, releaseId)).counts).toEqual({ waiting: 0, answered: 0, resolved: 1 })
    expect(await read(anna, french)).toMatchObject({ open: 0, resolved: 1, threads: [] })
    expect((await read(anna, french, { resolved: 'true' })).threads).toMatchObject([
      { commentId, resolved: { by: 'Olive Officer' }, may: { answer: false, resolve: true } },
    ])
    await reopenComment(anna, { commentId })
    expect((await asked(officer, releaseId)).counts).toEqual({ waiting: 0, answered: 1, resolved: 0 })
  })

  test('keeps its sentence through revisions, and says of which wording it was', async () => {
    const { anna, officer, releaseId, french, segmentId } = await begin()
    await say(anna, french)
    await database.sourceText.create({
      data: { segmentId, version: 2, text: 'They signed it on 5 May.' },
    })
    await database.placement.updateMany({ where: { segmentId }, data: { sourceVersion: 2 } })
    expect((await asked(officer, releaseId)).questions).toMatchObject([
      { source: { text: 'They signed it on 5 May.' }, oldSource: 'They signed the treaty in May.' },
    ])
    expect(await read(anna, french)).toMatchObject({ sourceVersion: 2, threads: [{ sourceVersion: 1 }] })
    await database.placement.deleteMany({ where: { segmentId } })
    expect((await asked(officer, releaseId)).questions).toMatchObject([
      { source: { text: 'They signed the treaty in May.' }, isInText: false },
    ])
    expect(
      await refusalOf(
        writeComment(anna, {
          ...{ translationId: french, commentId: uuid(), about: 'source' },
          ...{ text: 'Gone?', isQuestion: false },
        }),
      ),
    ).toMatchObject({ reason: 'changed_meanwhile' })
  })

  test('is paged, those that wait longest first', async () => {
    const { anna, officer, releaseId, french } = await begin()
    for (let number = 1; number <= 21; number++) await say(anna, french, { text: `Question ${number}` })
    const first = await asked(officer, releaseId)
    const second = await asked(officer, releaseId, { from: '20' })
    expect(first.questions).toHaveLength(20)
    expect(second.questions).toHaveLength(1)
    expect(first.counts.waiting).toBe(21)
    expect((await read(anna, french)).threads).toHaveLength(20)
    expect((await read(anna, french, { from: '20' })).threads).toHaveLength(1)
  })
})

describe('what is said of a target', () => {
  test('is heard by its language alone', async () => {
    const { anna, bela, german, officer, releaseId, french, inGerman } = await begin()
    const commentId = await say(anna, french, { about: 'target', text: 'Traité ou accord ?' })
    expect((await read(bela, french)).threads).toMatchObject([{ about: 'target', may: { resolve: true } }])
    expect((await read(german, inGerman)).threads).toEqual([])
    expect((await asked(officer, releaseId)).counts.waiting).toBe(0)
    const refused = { reason: 'not_allowed' }
    for (const stranger of [german, officer]) {
      expect(await refusalOf(reply(stranger, commentId))).toMatchObject(refused)
      expect(await refusalOf(resolveComment(stranger, { commentId }))).toMatchObject(refused)
    }
    expect(await refusalOf(say(german, french, { about: 'target' }))).toMatchObject(refused)
    expect(await refusalOf(read(german, french))).toMatchObject(refused)
  })

  test('is settled by any of its people', async () => {
    const { anna, bela, french } = await begin()
    const commentId = await say(anna, french, { about: 'target', isQuestion: false })
    await resolveComment(bela, { commentId })
    expect(await read(anna, french)).toMatchObject({ open: 0, resolved: 1 })
  })
})

describe('a comment', () => {
  test('is changed and deleted by its author alone; a deleted one leaves a mark and no word', async () => {
    const { anna, bela, officer, releaseId, french } = await begin()
    const commentId = await say(anna, french)
    for (const other of [bela, officer]) {
      expect(await refusalOf(changeComment(other, { commentId, text: 'No' }))).toMatchObject({
        reason: 'not_allowed',
      })
      expect(await refusalOf(deleteComment(other, { commentId }))).toMatchObject({ reason: 'not_allowed' })
    }
    await changeComment(anna, { commentId, text: 'May of which year?' })
    expect((await read(bela, french)).threads).toMatchObject([
      { text: 'May of which year?', isEdited: true, isDeleted: false },
    ])
    await deleteComment(anna, { commentId })
    await deleteComment(anna, { commentId })
    expect((await read(bela, french)).threads).toMatchObject([
      { text: '', isEdited: false, isDeleted: true, may: { answer: false, resolve: false } },
    ])
    expect((await database.comment.findUniqueOrThrow({ where: { id: commentId } })).text).toBe('')
    expect((await asked(officer, releaseId)).counts).toEqual({ waiting: 0, answered: 0, resolved: 0 })
    const gone = { reason: 'not_ready', why: 'deleted' }
    expect(await refusalOf(changeComment(anna, { commentId, text: 'Back' }))).toMatchObject(gone)
    expect(await refusalOf(reply(officer, commentId))).toMatchObject(gone)
    expect(await refusalOf(resolveComment(officer, { commentId }))).toMatchObject(gone)
  })

  test('is written and answered once, however often it is asked for', async () => {
    const { anna, bela, officer, french } = await begin()
    const given = { translationId: french, commentId: uuid(), about: 'source', text: 'A' } as const
    const write = (actor: Actor) => writeComment(actor, { ...given, isQuestion: true })
    await Promise.all([write(anna), write(anna)])
    expect(await refusalOf(write(bela))).toMatchObject({ reason: 'not_found' })
    const answerId = uuid()
    const once = () => answer(officer, { commentId: given.commentId, answerId, text: 'B', resolve: true })
    await once()
    await once()
    const { threads } = await read(anna, french, { resolved: 'true' })
    expect(threads).toMatchObject([{ text: 'A', answers: [{ text: 'B' }] }])
    expect(
      await refusalOf(answer(bela, { commentId: given.commentId, answerId, text: 'C', resolve: false })),
    ).toMatchObject({ reason: 'not_found' })
  })

  test('is answered once by several clicks at once, settled with it or not', async () => {
    const { anna, officer, french } = await begin()
    for (const resolve of [false, true]) {
      const commentId = await say(anna, french)
      const said = { commentId, answerId: uuid(), text: 'This year’s.', resolve }
      const clicks = [1, 2, 3].map(() => answer(officer, said))
      expect(await Promise.all(clicks)).toEqual(clicks.map(() => ({ commentId: said.answerId })))
      expect(await database.comment.count({ where: { answersId: commentId } })).toBe(1)
    }
  })

  test('is not answered where it is an answer, or settled', async () => {
    const { anna, officer, french } = await begin()
    const commentId = await say(anna, french)
    const { commentId: answerId } = await reply(officer, commentId)
    const inThread = { reason: 'bad_input', why: 'thread' }
    expect(await refusalOf(reply(anna, answerId))).toMatchObject(inThread)
    expect(await refusalOf(resolveComment(officer, { commentId: answerId }))).toMatchObject(inThread)
    await resolveComment(anna, { commentId })
    expect(await refusalOf(reply(officer, commentId))).toMatchObject({
      reason: 'not_ready',
      why: 'resolved',
    })
  })

  test('is settled and deleted while somebody answers: one of them is first', async () => {
    const { anna, officer, french } = await begin()
    for (const end of [resolveComment, deleteComment]) {
      const commentId = await say(anna, french)
      const [ended, answered] = await Promise.allSettled([
        end(anna, { commentId }),
        reply(officer, commentId),
      ])
      expect(ended.status).toBe('fulfilled')
      const answers = await database.comment.count({ where: { answersId: commentId } })
      expect(answers).toBe(answered.status === 'fulfilled' ? 1 : 0)
    }
  })

  test('is for the access list alone', async () => {
    const { anna, officer, releaseId, french } = await begin()
    const commentId = await say(anna, french)
    const spaniard = await person({ name: 'Eva', roles: ['translator', 'reviewer'], languages: ['es'] })
    const administrator = await person({ name: 'Ada', roles: ['administrator'] })
    const none = { reason: 'not_found' }
    const unknownTo = async (actor: Actor) => {
      expect(await refusalOf(read(actor, french))).toMatchObject(none)
      expect(await refusalOf(say(actor, french))).toMatchObject(none)
      expect(await refusalOf(reply(actor, commentId))).toMatchObject(none)
      expect(await refusalOf(changeComment(actor, { commentId, text: 'A' }))).toMatchObject(none)
      expect(await refusalOf(deleteComment(actor, { commentId }))).toMatchObject(none)
      expect(await refusalOf(resolveComment(actor, { commentId }))).toMatchObject(none)
      expect(await refusalOf(reopenComment(actor, { commentId }))).toMatchObject(none)
      expect(await refusalOf(asked(actor, releaseId))).toMatchObject(none)
    }
    await unknownTo(spaniard)
    await unknownTo(administrator)
    await database.release.update({
      where: { id: releaseId },
      data: { restricted: true, access: { create: { personId: anna.personId } } },
    })
    await unknownTo(officer)
    expect((await read(anna, french)).threads).toHaveLength(1)
    // Being released opens the text to readers, never what was said of it.
    await database.release.update({
      where: { id: releaseId },
      data: { state: 'released', releasedAt: new Date() },
    })
    await unknownTo(spaniard)
    expect((await read(anna, french)).threads).toHaveLength(1)
    expect(await say(anna, french, { text: 'And now?' })).toBeTruthy()
  })

  test('goes on record without a word of it', async () => {
    const { anna, officer, releaseId, french } = await begin()
    const commentId = await say(anna, french, { text: 'Zanzibarquartz?' })
    await reply(officer, commentId, 'Zanzibarquartz!')
    await changeComment(anna, { commentId, text: 'Zanzibarquartz??' })
    await resolveComment(anna, { commentId })
    await reopenComment(anna, { commentId })
    await deleteComment(anna, { commentId })
    const events = await database.auditEvent.findMany({ where: { releaseId }, orderBy: { id: 'asc' } })
    expect(events.map(({ deed }) => deed)).toEqual([
      'comment.write',
      'comment.answer',
      'comment.change',
      'comment.resolve',
      'comment.reopen',
      'comment.delete',
    ])
    expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? 0 : value))).not.toMatch(
      /zanzibar/iu,
    )
    const jobs = await database.$queryRaw`SELECT data FROM jobs.job WHERE name = 'notify'`
    expect(JSON.stringify(jobs)).not.toMatch(/zanzibar/iu)
  })
})

test('open threads are counted for many sentences at once, on the source in every language', async () => {
  const { anna, german, officer, french, inGerman } = await begin()
  const onSource = await say(anna, french)
  await say(anna, french, { about: 'target' })
  await reply(officer, onSource)
  const settled = await say(german, inGerman)
  await resolveComment(german, { commentId: settled })
  const deleted = await say(german, inGerman)
  await deleteComment(german, { commentId: deleted })
  expect(await openCommentsOf([french, inGerman])).toEqual(
    new Map([
      [french, 2],
      [inGerman, 1],
    ]),
  )
  expect(await openCommentsOf([])).toEqual(new Map())
})
