import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { approveAll, clearSource, office, publishedRelease, signOffAll } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { begunRelease, block, meeting, refusalOf } from '@/tests/fixtures/releases'
import { addRevision } from '@/workflow/intake/add-revision'
import type { CorrectionGrade } from '@/workflow/intake/change-note'
import { compareRevision } from '@/workflow/intake/compare-revision'
import { sourceOf } from '@/workflow/intake/source-of'
import { articleOf } from '@/workflow/publishing/article-of'
import { isBeingCorrected } from '@/workflow/publishing/corrections/being-corrected'
import { raiseLivePages } from '@/workflow/publishing/corrections/raise-live-pages'
import { publish } from '@/workflow/publishing/publish'

let people: Office

beforeAll(async () => {
  people = await office()
})

const note = 'The meeting was of 31 nations.'
const slip = meeting.with(2, block('paragraph', 'The meeting lastet two hours.'))
const reworded = meeting.with(
  1,
  block('paragraph', 'Ministers of 31 nations met in Lisbon on Monday. They agreed to meet again in May.'),
)
/** The paragraphs the other way round. */
const moved = [meeting[0]!, meeting[2]!, meeting[1]!, meeting[3]!, meeting[4]!]

const versionOf = async (releaseId: string) =>
  (await database.release.findUniqueOrThrow({ where: { id: releaseId } })).version

async function released(blocks = meeting) {
  const release = await publishedRelease(people, { blocks })
  return { ...release, version: await versionOf(release.releaseId) }
}

/** A new revision of a release as it stands. */
const revise = async (
  releaseId: string,
  given: { blocks: typeof meeting; grade: CorrectionGrade; note?: string },
) => addRevision(people.olga, { releaseId, version: await versionOf(releaseId), ...given })

const liveOf = (localisationId: string) =>
  database.edition.findFirstOrThrow({ where: { localisationId, state: 'live' } })

const states = async (localisationId: string) =>
  (
    await database.translation.findMany({
      where: { localisationId, words: { not: null } },
      orderBy: { segmentId: 'asc' },
      select: { segmentId: true, state: true, stale: true, text: true, sourceVersion: true },
    })
  ).toSorted((a, b) => (a.segmentId < b.segmentId ? -1 : 1))

describe('a revision of a release', () => {
  it.each<[string, 'begun' | 'out', CorrectionGrade, string, string | null]>([
    ['before it is out, content needs no note', 'begun', 'content', '', null],
    ['before it is out, a typo needs none', 'begun', 'typo', '', null],
    ['before it is out, nobody is told', 'begun', 'content', note, 'note_unwanted'],
    ['what nobody has read is not wrong to readers', 'begun', 'wrong', '', 'not_released'],
    ['out, content says what it corrects', 'out', 'content', note, null],
    ['out, wrong says what it corrects', 'out', 'wrong', note, null],
    ['out, content is not silent', 'out', 'content', '  ', 'note_missing'],
    ['out, wrong is not silent', 'out', 'wrong', '', 'note_missing'],
    ['out, a typo says nothing', 'out', 'typo', '', null],
    ['out, a typo has nothing to say', 'out', 'typo', note, 'note_unwanted'],
  ])('%s', async (_, state, grade, said, why) => {
    const { releaseId } =
      state === 'out'
        ? await released(slip)
        : await begunRelease(people.olga, { blocks: slip, nations: ['FR', 'ES'] })
    const asked = revise(releaseId, { blocks: meeting, grade, note: said })
    const came = why
      ? { reason: 'bad_input', why }
      : { revision: 2, unchanged: 5, changed: 1, fresh: 0, gone: 0 }
    expect(why ? await refusalOf(asked) : await asked).toMatchObject(came)
    expect(await database.revision.count({ where: { releaseId } })).toBe(why ? 1 : 2)
  })

  it('leaves what readers have as it is, and re-opens what changed alone', async () => {
    const { releaseId, localisation } = await released()
    const before = await states(localisation('fr'))
    const live = await liveOf(localisation('fr'))
    await revise(releaseId, { blocks: reworded, grade: 'content', note })
    expect(await liveOf(localisation('fr'))).toEqual(live)
    const after = await states(localisation('fr'))
    const opened = after.filter(({ segmentId, state }) =>
      before.some((was) => was.segmentId === segmentId && was.state !== state),
    )
    expect(opened).toMatchObject([{ state: 'draft', stale: true }])
    expect(after.filter(({ state }) => state === 'untranslated')).toHaveLength(1)
    expect(after).toHaveLength(before.length + 1)
    expect(
      after.filter((one) => before.some((was) => JSON.stringify(was) === JSON.stringify(one))),
    ).toHaveLength(before.length - 1)
  })

  it('re-opens nothing where sentences only moved', async () => {
    const { releaseId, localisation } = await released()
    const before = await states(localisation('fr'))
    const comparison = await compareRevision(people.olga, { releaseId, blocks: moved })
    expect(comparison).toMatchObject({ unchanged: 6, changed: [], fresh: [], gone: [], isSame: false })
    expect(comparison.reopening).toEqual([
      { language: 'es', segments: 0, words: 0, isLive: true },
      { language: 'fr', segments: 0, words: 0, isLive: true },
    ])
    await revise(releaseId, { blocks: moved, grade: 'content', note })
    const after = await states(localisation('fr'))
    expect(after.filter(({ state }) => state !== 'untranslated')).toEqual(before)
  })

  it('says before it is made what it opens again, and where', async () => {
    const { releaseId, localisation } = await released()
    const blocks = [...reworded, block('paragraph', 'Nobody had expected snow.')]
    const comparison = await compareRevision(people.olga, { releaseId, blocks })
    // “Ministers of 31 nations met in Lisbon on Monday.” and “Nobody had expected snow.”
    expect(comparison).toMatchObject({
      isReleased: true,
      pendingNote: null,
      reopening: [
        { language: 'es', segments: 2, words: 13, isLive: true },
        { language: 'fr', segments: 2, words: 13, isLive: true },
      ],
    })
    expect(await states(localisation('fr'))).toHaveLength(6)
  })

  it('tells readers of every live page at once that it is wrong, until its own correction is live', async () => {
    const { releaseId, localisation } = await released()
    const jobs = await database.$queryRaw`
      SELECT FROM jobs.job WHERE name = 'raise-live-pages' AND data ->> 'releaseId' = ${releaseId}`
    expect(jobs).toEqual([])
    await revise(releaseId, { blocks: reworded, grade: 'wrong', note })
    expect(
      await database.$queryRaw`
        SELECT state::text FROM jobs.job WHERE name = 'raise-live-pages' AND data ->> 'releaseId' = ${releaseId}`,
    ).toEqual([{ state: 'created' }])
    const wanted = async () =>
      Object.fromEntries(
        (await database.page.findMany({ where: { releaseId } })).map((page) => [
          `${page.kind} ${page.language}`,
          page.wanted,
        ]),
      )
    const before = await wanted()
    await raiseLivePages({ releaseId })
    expect(await wanted()).toEqual({
      ...before,
      'release en': before['release en']! + 1,
      'release es': before['release es']! + 1,
      'release fr': before['release fr']! + 1,
    })
    const corrected = async (language: string) =>
      isBeingCorrected(database, (await liveOf(localisation(language))).id)
    expect([await corrected('en'), await corrected('fr')]).toEqual([true, true])

    await clearSource(people.omar, releaseId)
    await signOffAll(people.olga, [localisation('en')])
    await publish(people.olga, { releaseId })
    expect([await corrected('en'), await corrected('fr')]).toEqual([false, true])
    expect(await isBeingCorrected(database, crypto.randomUUID())).toBe(false)
  })

  it('is refused under an older version, and leaves nothing behind', async () => {
    const { releaseId, version } = await released()
    await revise(releaseId, { blocks: reworded, grade: 'content', note })
    const late = addRevision(people.omar, { releaseId, version, blocks: meeting, grade: 'wrong', note })
    expect(await refusalOf(late)).toEqual({ reason: 'changed_meanwhile' })
    expect(await database.revision.count({ where: { releaseId } })).toBe(2)
  })

  it('takes no change note among its blocks', async () => {
    const { releaseId } = await released()
    const asked = revise(releaseId, {
      blocks: [...reworded, block('change_note', note)],
      grade: 'content',
      note,
    })
    expect(await refusalOf(asked)).toMatchObject({ reason: 'bad_input', why: 'blocks_shape' })
  })
})

describe('a change note', () => {
  it('is translated like any text, ends in the article, and is none of the source', async () => {
    const { releaseId, localisation } = await released()
    await revise(releaseId, { blocks: reworded, grade: 'content', note: '  One thing.\n Another thing.  ' })
    const page = await sourceOf(people.olga, { releaseId })
    expect(page.note).toBe('One thing. Another thing.')
    expect(page.blocks.map(({ block: { kind } }) => kind)).not.toContain('change_note')
    expect(
      page.blocks.flatMap(({ segments }) => segments.flatMap(({ change }) => change ?? [])),
    ).toHaveLength(1)
    expect(page.gone).toEqual([])
    const { assembled } = await articleOf(localisation('en'))
    expect(assembled.article).toMatchObject({ changeNote: 'One thing. Another thing.' })
    expect(assembled.article!.blocks.map(({ text }) => text)).toEqual(
      reworded.map(({ content }) => content.text),
    )
    expect((await articleOf(localisation('fr'))).notApproved).toBe(3)
  })

  it('is not carried on once readers have it, nor compared with', async () => {
    const { releaseId, localisation } = await released()
    await revise(releaseId, { blocks: reworded, grade: 'content', note })
    await clearSource(people.omar, releaseId)
    for (const language of ['fr', 'es'])
      await database.edition.updateMany({
        where: { localisationId: localisation(language) },
        data: { state: 'replaced' },
      })
    await signOffAll(people.olga, [localisation('en')])
    await publish(people.olga, { releaseId })
    expect(await compareRevision(people.olga, { releaseId, blocks: reworded })).toMatchObject({
      isSame: true,
      pendingNote: null,
    })
    await revise(releaseId, { blocks: meeting, grade: 'wrong', note: 'It was of 30 nations after all.' })
    const { assembled } = await articleOf(localisation('en'))
    expect(assembled.article).toMatchObject({ changeNote: 'It was of 30 nations after all.' })
    expect((await sourceOf(people.olga, { releaseId })).gone).toEqual([])
    await clearSource(people.omar, releaseId)
    await signOffAll(people.olga, [localisation('en')])
    await publish(people.olga, { releaseId })
    await revise(releaseId, { blocks: slip, grade: 'typo' })
    expect((await articleOf(localisation('en'))).assembled.article).toMatchObject({ changeNote: null })
  })

  it('stays with a typo mended before readers have it, approvals and all', async () => {
    const { releaseId, localisation } = await released(slip)
    const corrected = slip.with(1, reworded[1]!)
    await revise(releaseId, { blocks: corrected, grade: 'content', note })
    expect(await compareRevision(people.olga, { releaseId, blocks: corrected })).toMatchObject({
      pendingNote: note,
    })
    await approveAll(localisation('fr'), people)
    await revise(releaseId, { blocks: reworded, grade: 'typo' })
    const { notApproved, assembled } = await articleOf(localisation('fr'))
    expect({ notApproved, changeNote: assembled.article?.changeNote }).toEqual({
      notApproved: 0,
      changeNote: 'La réunion était de 31 nations.',
    })
  })
})

it('only officers who may know of a release correct it', async () => {
  const { releaseId, version } = await released()
  const translator = await person({ name: 'Tia', roles: ['translator'], languages: ['fr'] })
  const asked = addRevision(translator, { releaseId, version, blocks: reworded, grade: 'wrong', note })
  expect(await refusalOf(asked)).toMatchObject({ reason: 'not_allowed' })
})
