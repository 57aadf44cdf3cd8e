import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import type { Known } from '@/tests/fixtures/people'
import { block, draftRelease, meeting, refusalOf } from '@/tests/fixtures/releases'
import { importRelease } from '@/workflow/intake/import-release'
import { loadRevision } from '@/workflow/intake/load-revision'
import { saveSource } from '@/workflow/intake/save-source'
import type { Block } from '@/workflow/text/block'

let ana: Known
let ben: Known
let translator: Known

beforeAll(async () => {
  ana = await person({ name: 'Ana', roles: ['officer'] })
  ben = await person({ name: 'Ben', roles: ['officer'] })
  translator = await person({ name: 'Teo', roles: ['translator'], languages: ['fr'] })
})

const counts = async () => ({
  releases: await database.release.count(),
  segments: await database.segment.count(),
  events: await database.auditEvent.count(),
})

const asked = (given: Partial<Parameters<typeof importRelease>[1]> = {}) => ({
  releaseId: crypto.randomUUID(),
  sourceLanguage: 'en',
  blocks: meeting,
  nations: [],
  embargo: null,
  engineRule: 'on_premises_only' as const,
  restricted: false,
  namedPeople: [],
  ...given,
})

describe('bringing a release in', () => {
  it('stores blocks and segments so that the source reads as it did', async () => {
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
    const listed: Block = { ...block('list_item', 'One thing.'), group: 3, list: { ordered: true, depth: 1 } }
    const { releaseId } = await draftRelease(ana, { blocks: [...meeting, linked, listed] })
    const revision = await loadRevision(releaseId, 1)
    expect(revision.blocks.map(({ block: one }) => one)).toEqual([...meeting, linked, listed])
    expect(revision.blocks.map(({ segments }) => segments.map(({ content }) => content.text))).toEqual([
      ['Ministers meet in Lisbon'],
      ['Ministers of 30 nations met in Lisbon on Monday. ', 'They agreed to meet again in May.'],
      ['The meeting lasted two hours.'],
      ['“We shall meet again.”'],
      ['Ana Silva'],
      ['See \uE000the plan\uE001. ', 'It is long.'],
      ['One thing.'],
    ])
  })

  it('gives it an address of its own, and sends its text to engines of this office only', async () => {
    const blocks = [block('title', 'Twice the same'), block('paragraph', 'Once.')]
    const both = await Promise.all([draftRelease(ana, { blocks }), draftRelease(ben, { blocks })])
    const rows = await database.release.findMany({
      where: { id: { in: both.map(({ releaseId }) => releaseId) } },
    })
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(['twice-the-same', 'twice-the-same-2'])
    expect(rows.map(({ engineRule }) => engineRule)).toEqual(['on_premises_only', 'on_premises_only'])
  })

  it('keeps the embargo as it was typed, beside its instant', async () => {
    const { releaseId } = await draftRelease(ana, {
      embargo: { local: '2031-07-01T09:30', zone: 'Europe/Lisbon' },
    })
    expect(await database.release.findUnique({ where: { id: releaseId } })).toMatchObject({
      embargoAt: new Date('2031-07-01T08:30:00Z'),
      embargoLocal: '2031-07-01T09:30',
      embargoZone: 'Europe/Lisbon',
    })
  })

  it('makes one release of two askings with one id, one after the other or at once', async () => {
    const input = asked()
    const both = await Promise.all([importRelease(ana, input), importRelease(ana, input)])
    expect(both.map(({ existed }) => existed).toSorted()).toEqual([false, true])
    expect(await importRelease(ana, input)).toEqual({ releaseId: input.releaseId, version: 1, existed: true })
    expect(await database.revision.count({ where: { releaseId: input.releaseId } })).toBe(1)
    expect(await database.segment.count({ where: { releaseId: input.releaseId } })).toBe(6)
    expect(await refusalOf(importRelease(ben, input))).toEqual({ reason: 'bad_input', why: 'id_taken' })
  })

  it('gives a restricted release an address that nobody guesses from its title', async () => {
    const { releaseId } = await draftRelease(ana, { restricted: true })
    const { slug } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    expect(slug).toMatch(/^ministers-meet-in-lisbon-[0-9a-f]{8}$/)
  })

  it('opens a restricted release to the people named, and to whoever brought it in', async () => {
    const { releaseId } = await draftRelease(ana, { restricted: true, namedPeople: [translator.personId] })
    const rows = await database.releaseAccess.findMany({ where: { releaseId } })
    expect(rows.map(({ personId }) => personId).toSorted()).toEqual(
      [ana.personId, translator.personId].toSorted(),
    )
  })

  it.each([
    ['no block', { blocks: [] }],
    ['no title', { blocks: [block('paragraph', 'Only this.')] }],
    ['two titles', { blocks: [block('title', 'One'), block('title', 'Two'), block('paragraph', 'Three.')] }],
    ['an empty block', { blocks: [block('title', 'One'), block('paragraph', '  ')] }],
    ['a code that is not there', { blocks: [block('title', 'One'), block('paragraph', 'Two \uE000.')] }],
    ['an unknown nation', { nations: ['XX'] }],
    ['an unknown person', { restricted: true, namedPeople: [crypto.randomUUID()] }],
    ['a time that does not exist', { embargo: { local: '2025-03-30T01:30', zone: 'Europe/London' } }],
  ])('refuses %s, and stores nothing', async (_what, given) => {
    const before = await counts()
    expect(await refusalOf(importRelease(ana, asked(given)))).toMatchObject({ reason: 'bad_input' })
    expect(await counts()).toEqual(before)
  })

  it('is for officers', async () => {
    expect(await refusalOf(importRelease(translator, asked()))).toEqual({ reason: 'not_allowed' })
  })
})

describe('saving a draft anew', () => {
  it('puts other blocks in place of the old, and ends a clearing', async () => {
    const { releaseId, version } = await draftRelease(ana)
    await database.revision.updateMany({
      where: { releaseId },
      data: { clearedById: ben.personId, clearedAt: new Date() },
    })
    const blocks = [block('title', 'Another'), block('paragraph', 'Text.')]
    const saved = await saveSource(ben, { releaseId, version, sourceLanguage: 'en-GB', blocks })
    expect(saved).toEqual({ version: 2 })
    const revision = await loadRevision(releaseId, 1)
    expect(revision).toMatchObject({ createdById: ben.personId, clearedById: null, clearedAt: null })
    expect(revision.blocks.map(({ block: one }) => one)).toEqual(blocks)
  })

  it('refuses what somebody else has changed meanwhile, and stores nothing', async () => {
    const { releaseId, version } = await draftRelease(ana)
    const blocks = [block('title', 'Another'), block('paragraph', 'Text.')]
    const save = (actor: Known) => saveSource(actor, { releaseId, version, sourceLanguage: 'en', blocks })
    const both = await Promise.allSettled([save(ana), save(ben)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(save(ana))).toEqual({ reason: 'changed_meanwhile' })
  })
})
