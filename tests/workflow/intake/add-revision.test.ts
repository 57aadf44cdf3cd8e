import { beforeAll, describe, expect, it } from 'vitest'
import { database, inTransaction } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { begunRelease, block, draftRelease, meeting, refusalOf } from '@/tests/fixtures/releases'
import { addRevision } from '@/workflow/intake/add-revision'
import { compareRevision } from '@/workflow/intake/compare-revision'
import { sourceOf } from '@/workflow/intake/source-of'
import type { Block } from '@/workflow/text/block'
import { moveTranslation } from '@/workflow/release/move-translation'

let ana: Known
let ben: Known
let translator: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
  ben = await person({ name: 'Ben', roles: ['officer'] })
  translator = await person({ name: 'Teo', roles: ['translator'], languages: ['fr'] })
})

/** The translations of the French localisation by their source text, as the current revision has it. */
async function french(releaseId: string) {
  const { currentRevision } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const placements = await database.placement.findMany({
    where: { block: { revision: { releaseId, number: currentRevision } } },
    include: {
      source: true,
      segment: {
        include: {
          translations: { include: { localisation: true, history: { orderBy: { version: 'asc' } } } },
        },
      },
    },
    orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
  })
  return placements.map(({ source, segment, sourceVersion }) => ({
    source: source.text,
    placed: sourceVersion,
    ...segment.translations.find(({ localisation }) => localisation.language === 'fr')!,
  }))
}

/** Everything confirmed by a translator and approved by Ben, "fr: " before each text. */
async function approveAll(releaseId: string) {
  for (const { source: _s, placed: _p, localisation: _l, history: _h, ...translation } of await french(
    releaseId,
  ))
    await inTransaction(async (tx) => {
      const confirmed = {
        text: `fr: ${translation.segmentId}`,
        confirmedById: translator.personId,
        origin: 'person' as const,
      }
      const version = await moveTranslation(tx, translation, {
        move: 'confirm',
        deed: 'translation.confirm',
        actor: translator,
        set: confirmed,
      })
      const awaiting = { ...translation, ...confirmed, state: 'awaiting_review' as const, version }
      await moveTranslation(tx, awaiting, {
        move: 'approve',
        deed: 'translation.approve',
        actor: ben,
        set: { approvedById: ben.personId },
      })
    })
}

const reworded = meeting.with(
  1,
  block('paragraph', 'Ministers of 31 nations met in Lisbon on Monday. They agreed to meet again in May.'),
)

describe('a new revision', () => {
  it('keeps what did not change and re-opens what did, with its old text beside it', async () => {
    const { releaseId, version } = await begunRelease(ana)
    await approveAll(releaseId)
    const before = await french(releaseId)
    const revised = await addRevision(ana, { releaseId, version, blocks: reworded, grade: 'content' })
    expect(revised).toEqual({
      version: version + 1,
      revision: 2,
      unchanged: 5,
      changed: 1,
      fresh: 0,
      gone: 0,
    })
    const after = await french(releaseId)
    expect(after.map(({ segmentId }) => segmentId)).toEqual(before.map(({ segmentId }) => segmentId))
    expect(after.map(({ state, stale }) => [state, stale])).toEqual([
      ['approved', false],
      ['draft', true],
      ['approved', false],
      ['approved', false],
      ['approved', false],
      ['approved', false],
    ])
    const [, was] = before
    const [, now] = after
    expect(now).toMatchObject({
      source: 'Ministers of 31 nations met in Lisbon on Monday. ',
      placed: 2,
      text: was!.text,
      sourceVersion: 1,
      version: was!.version + 1,
      confirmedById: null,
      approvedById: null,
    })
    expect(now!.history.at(-1)).toMatchObject({
      deed: 'translation.reopen',
      fromState: 'approved',
      toState: 'draft',
      text: was!.text,
      actorId: null,
    })
    expect(after[0]!.history).toHaveLength(before[0]!.history.length)
  })

  it('gives new sentences translations to be drafted, and places those that are gone nowhere', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const before = await french(releaseId)
    const blocks = [...meeting.toSpliced(2, 1), block('paragraph', 'Nobody had expected snow.')]
    const revised = await addRevision(ana, { releaseId, version, blocks, grade: 'content' })
    expect(revised).toMatchObject({ unchanged: 5, changed: 0, fresh: 1, gone: 1 })
    const after = await french(releaseId)
    expect(after.map(({ source }) => source)).not.toContain('The meeting lasted two hours.')
    expect(after.at(-1)).toMatchObject({
      source: 'Nobody had expected snow.',
      state: 'untranslated',
      text: '',
    })
    const gone = before.find(({ source }) => source === 'The meeting lasted two hours.')!
    expect(await database.translation.count({ where: { id: gone.id } })).toBe(1)
  })

  it('gives what nobody has begun its newest text', async () => {
    const { releaseId, version } = await begunRelease(ana)
    await addRevision(ana, { releaseId, version, blocks: reworded, grade: 'content' })
    const [, now] = await french(releaseId)
    expect(now).toMatchObject({ state: 'untranslated', stale: false, sourceVersion: 2, version: 2 })
  })

  it('keeps approvals where sentences only come to stand in other paragraphs', async () => {
    const { releaseId, version } = await begunRelease(ana)
    await approveAll(releaseId)
    const blocks = meeting.toSpliced(
      1,
      2,
      block(
        'paragraph',
        'Ministers of 30 nations met in Lisbon on Monday. They agreed to meet again in May. The meeting lasted two hours.',
      ),
    )
    const revised = await addRevision(ana, { releaseId, version, blocks, grade: 'content' })
    expect(revised).toMatchObject({ unchanged: 6, changed: 0, fresh: 0, gone: 0 })
    const after = await french(releaseId)
    expect(
      after.map(({ state, stale, sourceVersion, placed }) => [state, stale, sourceVersion === placed]),
    ).toEqual(after.map(() => ['approved', false, true]))
    const page = await sourceOf(ana, { releaseId })
    expect(page.blocks[1]?.block.content.text).toBe(blocks[1]?.content.text)
    expect(page.blocks.flatMap(({ segments }) => segments.flatMap(({ change }) => change ?? []))).toEqual([])
  })

  it('keeps sentences with links in them', async () => {
    const linked: Block = {
      kind: 'paragraph',
      content: {
        text: 'See \uE000the plan\uE001. It is long.',
        codes: [
          { number: 0, type: 'link', role: 'open', href: 'https://example.org/plan' },
          { number: 1, type: 'link', role: 'close' },
        ],
      },
    }
    const { releaseId, version } = await begunRelease(ana, { blocks: [...meeting, linked] })
    const blocks = [...reworded, linked]
    const revised = await addRevision(ana, { releaseId, version, blocks, grade: 'content' })
    expect(revised).toMatchObject({ unchanged: 7, changed: 1, fresh: 0, gone: 0 })
  })

  it('carries approvals over a typo, on record', async () => {
    const slip = meeting.with(2, block('paragraph', 'The meeting lastet two hours.'))
    const { releaseId, version } = await begunRelease(ana, { blocks: slip })
    await approveAll(releaseId)
    await addRevision(ana, { releaseId, version, blocks: meeting, grade: 'typo' })
    const mended = (await french(releaseId)).find(({ source }) => source === 'The meeting lasted two hours.')!
    expect(mended).toMatchObject({
      state: 'approved',
      approvedById: ben.personId,
      sourceVersion: 2,
      stale: false,
    })
    expect(mended.history.at(-1)).toMatchObject({
      deed: 'release.revise',
      actorId: ana.personId,
      fromState: 'approved',
      toState: 'approved',
      sourceVersion: 2,
    })
  })

  it.each([
    ['number', reworded],
    [
      'negation',
      meeting.with(
        1,
        block(
          'paragraph',
          'Ministers of 30 nations met in Lisbon on Monday. They agreed not to meet again in May.',
        ),
      ),
    ],
    ['name', meeting.with(4, { ...meeting[4]!, content: { text: 'Ana Sousa', codes: [] } })],
    [
      'date',
      meeting.with(
        1,
        block(
          'paragraph',
          'Ministers of 30 nations met in Lisbon on Tuesday. They agreed to meet again in May.',
        ),
      ),
    ],
    ['quotation', meeting.with(2, block('paragraph', 'The “meeting” lasted two hours.'))],
    ['structure', meeting.toSpliced(2, 1)],
  ])('is no typo when it touches a %s, and nothing is stored then', async (fact, blocks) => {
    const { releaseId, version } = await begunRelease(ana)
    const refused = await refusalOf(addRevision(ana, { releaseId, version, blocks, grade: 'typo' }))
    expect(refused).toMatchObject({ reason: 'bad_input', why: 'not_typo' })
    expect(refused.facts).toContain(fact)
    expect(await database.revision.count({ where: { releaseId } })).toBe(1)
    expect((await compareRevision(ana, { releaseId, blocks })).notTypo).toContain(fact)
  })

  it('is compared before it is made, and the comparison stores nothing', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const blocks = [...reworded.toSpliced(2, 1), block('paragraph', 'Nobody had expected snow.')]
    const comparison = await compareRevision(ana, { releaseId, blocks })
    expect(comparison).toMatchObject({ version, unchanged: 4, isSame: false })
    expect(comparison.changed.map(({ before, after }) => [before.text, after.text])).toEqual([
      [
        'Ministers of 30 nations met in Lisbon on Monday. ',
        'Ministers of 31 nations met in Lisbon on Monday. ',
      ],
    ])
    expect(comparison.fresh.map(({ text }) => text)).toEqual(['Nobody had expected snow.'])
    expect(comparison.gone.map(({ text }) => text)).toEqual(['The meeting lasted two hours.'])
    expect(await database.revision.count({ where: { releaseId } })).toBe(1)
  })

  it('ends sign-offs, and waits to be cleared', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const localisation = await database.localisation.findFirstOrThrow({ where: { releaseId } })
    await database.edition.create({
      data: {
        localisationId: localisation.id,
        number: 1,
        article: '{}',
        hash: '0'.repeat(64),
        provenance: [],
        revisionNumber: 1,
        signedOffById: ben.personId,
      },
    })
    await addRevision(ana, { releaseId, version, blocks: reworded, grade: 'content' })
    expect(await database.edition.findFirst({ where: { localisationId: localisation.id } })).toMatchObject({
      state: 'voided',
    })
    const page = await sourceOf(ben, { releaseId })
    expect(page).toMatchObject({ revision: 2, mayClear: true, release: { cleared: false } })
    expect(page.revisions).toMatchObject([
      { number: 2, grade: 'content', author: 'Ana', cleared: null },
      { number: 1, grade: 'first', author: 'Ana', cleared: null },
    ])
    const changes = page.blocks.flatMap(({ segments }) => segments.flatMap(({ change }) => change ?? []))
    expect(changes).toMatchObject([
      { kind: 'changed', before: { text: 'Ministers of 30 nations met in Lisbon on Monday. ' } },
    ])
    expect((await sourceOf(ana, { releaseId })).mayClear).toBe(false)
  })

  it('is refused where nothing changes, and before languages have begun', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const same = addRevision(ana, { releaseId, version, blocks: meeting, grade: 'content' })
    expect(await refusalOf(same)).toEqual({ reason: 'bad_input', why: 'no_change' })
    const draft = await draftRelease(ana)
    const early = addRevision(ana, { ...draft, blocks: reworded, grade: 'content' })
    expect(await refusalOf(early)).toEqual({ reason: 'not_allowed', why: 'not_begun' })
  })

  it('lets one of two revisions through', async () => {
    const { releaseId, version } = await begunRelease(ana)
    const add = (actor: Known) =>
      addRevision(actor, { releaseId, version, blocks: reworded, grade: 'content' })
    const both = await Promise.allSettled([add(ana), add(ben)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await database.revision.count({ where: { releaseId } })).toBe(2)
  })

  it('re-opens two hundred sentences in thirty languages at once', async () => {
    const long = (day: string) => [
      block('title', 'Long'),
      ...Array.from({ length: 199 }, (_, n) =>
        block('paragraph', `On ${day} the office counted ${n + 1} ships in its harbour.`),
      ),
    ]
    const nations = 'BG CZ DK DE GR ES EE FI FR HU IT LV LT PL PT RO SK SI SE UA HR IS NO TR AL MT IE'.split(
      ' ',
    )
    const { releaseId, version, languages } = await begunRelease(ana, { blocks: long('Monday'), nations })
    expect(languages.length).toBeGreaterThanOrEqual(28)
    await database.translation.updateMany({
      where: { localisation: { releaseId } },
      data: { state: 'approved', text: 'x', confirmedById: translator.personId, approvedById: ben.personId },
    })
    await addRevision(ana, { releaseId, version, blocks: long('Tuesday'), grade: 'content' })
    const stale = await database.translation.count({
      where: { localisation: { releaseId }, state: 'draft', stale: true },
    })
    expect(stale).toBe(199 * (languages.length - 1))
  })
})
