import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/platform/database'
import { person } from '@/tests/fixtures/people'
import { office } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { begunRelease, block, refusalOf } from '@/tests/fixtures/releases'
import { machineDraft, seen } from '@/tests/fixtures/work'
import { board } from '@/workflow/publishing/board'
import { factText } from '@/workflow/publishing/facts/fact-text'
import { factsSheet, factsSheetInput } from '@/workflow/publishing/facts/facts-sheet'
import type { FactsSheet } from '@/workflow/publishing/facts/facts-sheet'
import { signOffView } from '@/workflow/publishing/sign-off-view'
import { checkLocalisation } from '@/workflow/review/check-localisation'
import { confirm } from '@/workflow/review/confirm'
import { dismiss } from '@/workflow/review/dismiss'

let people: Office
beforeAll(async () => {
  people = await office()
})

const blocks = [
  block('title', 'Ministers of 30 nations meet'),
  block('paragraph', 'They met 434 times. Nobody counted.'),
]

/** A release in French and Spanish, its source read. */
async function begun() {
  const { releaseId } = await begunRelease(people.olga, { nations: ['FR', 'ES'], blocks })
  const localisations = await database.localisation.findMany({ where: { releaseId } })
  const localisation = (language: string) => localisations.find((one) => one.language === language)!.id
  const translation = async (language: string, source: string) => {
    const { id } = await database.translation.findFirstOrThrow({
      where: {
        localisationId: localisation(language),
        segment: { sources: { some: { text: { startsWith: source } } } },
      },
    })
    return id
  }
  const check = async (...languages: string[]) => {
    for (const language of languages) await checkLocalisation({ localisationId: localisation(language) })
  }
  return { releaseId, localisation, translation, check }
}

const look = (releaseId: string, asked: object = {}) =>
  factsSheet(people.olga, factsSheetInput.parse({ releaseId, ...asked }))

const told = ({ rows, shown }: FactsSheet) =>
  rows.map(({ written, cells }) => [
    written,
    ...cells.map(({ verdict, written: found }, index) => `${shown[index]} ${verdict} ${found ?? ''}`.trim()),
  ])

describe('the facts sheet', () => {
  it('says that the source is being read, and then what it tells, before any language has it', async () => {
    const { releaseId, check } = await begun()
    const empty = await look(releaseId)
    expect(empty).toMatchObject({ rows: [], total: 0, unread: 3 })
    await check('en')
    const sheet = await look(releaseId)
    expect(sheet.unread).toBe(0)
    expect(told(sheet)).toEqual([
      ['30', 'es untranslated', 'fr untranslated'],
      ['434', 'es untranslated', 'fr untranslated'],
    ])
    expect(sheet.rows.map(({ block, blockKind }) => `${block} ${blockKind}`)).toEqual([
      '0 title',
      '1 paragraph',
    ])
  })

  it('says what each language has, and while the checks have not looked, that they are about to', async () => {
    const { releaseId, translation, check } = await begun()
    await check('en')
    await machineDraft(await translation('fr', 'They met'), 'Ils se sont vus 433 fois.')
    await machineDraft(await translation('es', 'They met'), 'Se vieron 434 veces.')
    expect(told(await look(releaseId))[1]).toEqual(['434', 'es unchecked', 'fr unchecked'])
    await check('fr', 'es')
    const sheet = await look(releaseId)
    expect(told(sheet)[1]).toEqual([
      '434',
      'es agrees 434',
      expect.stringMatching(/^fr (?:differs 433|missing)$/u),
    ])
    expect(sheet.languages).toMatchObject([
      { language: 'es', facts: 1, disagreeing: 0, errors: 0, unchecked: 0, untranslated: 2 },
      { language: 'fr', facts: 1, disagreeing: 1, errors: 1, unchecked: 0, untranslated: 2 },
    ])
    expect(sheet.kinds).toEqual([{ kind: 'number', facts: 2, disagreeing: 1 }])
  })

  it('shows only those that disagree, one kind, one language', async () => {
    const { releaseId, translation, check } = await begun()
    await machineDraft(await translation('fr', 'They met'), 'Ils se sont vus 433 fois.')
    await check('en', 'fr')
    expect(told(await look(releaseId, { only: 'disagreeing' })).map(([written]) => written)).toEqual(['434'])
    expect((await look(releaseId, { only: 'disagreeing', language: 'es' })).total).toBe(0)
    expect((await look(releaseId, { kind: 'date' })).total).toBe(0)
    const french = await look(releaseId, { language: 'fr', from: '1' })
    expect(french).toMatchObject({ shown: ['fr'], total: 2, from: 1 })
    expect(french.rows).toHaveLength(1)
  })

  it('forgets a text the moment it is another', async () => {
    const { releaseId, translation, check } = await begun()
    const id = await translation('fr', 'They met')
    await machineDraft(id, 'Ils se sont vus 433 fois.')
    await check('en', 'fr')
    await machineDraft(id, 'Ils se sont vus 434 fois.')
    expect(told(await look(releaseId))[1]).toContain('fr unchecked')
    await check('fr')
    expect(told(await look(releaseId))[1]).toContain('fr agrees 434')
  })

  it('opens a text with what the checks say of it, for officers without a way into the workspace', async () => {
    const { releaseId, translation, check } = await begun()
    await machineDraft(await translation('fr', 'They met'), 'Ils se sont vus 433 fois.')
    await check('en', 'fr')
    const { rows } = await look(releaseId)
    const asked = { releaseId, segmentId: rows[1]!.segmentId, language: 'fr' }
    expect(await factText(people.olga, asked)).toMatchObject({
      source: { text: expect.stringMatching(/^They met 434 times\./u) },
      target: 'Ils se sont vus 433 fois.',
      findings: [{ severity: 'error' }],
      facts: [{ kind: 'number' }],
      mayOpen: false,
    })
    const both = await person({ name: 'Both', roles: ['officer', 'translator'], languages: ['fr'] })
    expect((await factText(both, asked)).mayOpen).toBe(true)
    expect((await factText(both, { ...asked, language: 'es' })).facts).toEqual([])
  })

  it('is for officers on the access list alone', async () => {
    const named = await person({ name: 'Named', roles: ['officer'] })
    const restricted = { restricted: true, namedPeople: [named.personId], blocks }
    const { releaseId } = await begunRelease(named, restricted)
    const asked = factsSheetInput.parse({ releaseId })
    expect(await refusalOf(factsSheet(people.olga, asked))).toMatchObject({ reason: 'not_found' })
    expect((await factsSheet(named, asked)).releaseId).toBe(releaseId)
    const open = await begun()
    const translator = await person({ name: 'T', roles: ['translator'], languages: ['fr'] })
    const ask = factsSheetInput.parse({ releaseId: open.releaseId })
    expect(await refusalOf(factsSheet(translator, ask))).toMatchObject({ reason: 'not_allowed' })
    await open.check('en')
    const segmentId = (await look(open.releaseId)).rows[0]!.segmentId
    const elsewhere = { releaseId, segmentId, language: 'fr' }
    expect(await refusalOf(factText(named, elsewhere))).toMatchObject({ reason: 'not_found' })
  })

  it('asks the database as often for many facts as for few', async () => {
    const sentences = Array.from({ length: 120 }, (_, number) => `They met ${number + 500} times.`)
    const long = await begunRelease(people.olga, {
      nations: ['FR', 'ES'],
      blocks: [block('title', 'A title'), ...sentences.map((text) => block('paragraph', text))],
    })
    const { id } = await database.localisation.findFirstOrThrow({
      where: { releaseId: long.releaseId, language: 'en' },
    })
    await checkLocalisation({ localisationId: id })
    const short = await begun()
    await short.check('en')
    const query = vi.spyOn(pg.Client.prototype, 'query')
    const asked = async (run: () => Promise<unknown>) => {
      query.mockClear()
      await run()
      return query.mock.calls.length
    }
    const few = await asked(() => look(short.releaseId))
    expect(few).toBeGreaterThan(0)
    expect(await asked(() => look(long.releaseId))).toBe(few)
    const onBoard = await asked(() => board(people.olga, { releaseId: short.releaseId }))
    expect(await asked(() => board(people.olga, { releaseId: long.releaseId }))).toBe(onBoard)
    query.mockRestore()
    const first = await look(long.releaseId)
    expect(first).toMatchObject({ total: 120, rows: { length: 100 } })
    expect((await look(long.releaseId, { from: 100 })).rows).toHaveLength(20)
  })
})

describe('the board', () => {
  it('shows facts that a language disagrees on first, and how many findings stand in each', async () => {
    const { releaseId, translation, check } = await begun()
    await machineDraft(await translation('fr', 'They met'), 'Ils se sont vus 433 fois.')
    await machineDraft(await translation('es', 'They met'), 'Se vieron\u00A0 434 veces.')
    await check('en', 'fr', 'es')
    const { facts, rows } = await board(people.olga, { releaseId })
    expect(facts).toMatchObject({ facts: 2, disagreeing: 1, languages: ['es', 'fr'] })
    expect(facts.rows.map(({ written }) => written)).toEqual(['434', '30'])
    const findings = Object.fromEntries(rows.map((row) => [row.language, row.findings]))
    expect(findings).toEqual({
      en: { errors: 0, warnings: 0, unchecked: 0 },
      es: { errors: 0, warnings: 1, unchecked: 0 },
      fr: { errors: 1, warnings: 0, unchecked: 0 },
    })
  })

  it('counts no finding that somebody else than the confirmer let pass, and counts it again in another text', async () => {
    const { releaseId, translation, check } = await begun()
    const translationId = await translation('fr', 'They met')
    await machineDraft(translationId, 'Ils se sont vus 433 fois.')
    await confirm(people.anna, { ...(await seen(translationId)), work: 'translate' })
    await check('en', 'fr')
    const errors = async () => {
      const { rows } = await board(people.olga, { releaseId })
      return rows.find(({ language }) => language === 'fr')!.findings.errors
    }
    expect(await errors()).toBe(1)
    const { rows } = await look(releaseId)
    const text = await factText(people.olga, { releaseId, segmentId: rows[1]!.segmentId, language: 'fr' })
    const { fingerprint } = text.findings[0]!
    await dismiss(people.bela, { ...(await seen(translationId)), fingerprint, reason: 'Counted otherwise.' })
    expect(await errors()).toBe(0)
    const edited = {
      ...(await seen(translationId)),
      text: 'Ils se sont vus 432 fois.',
      work: 'translate',
    } as const
    await confirm(people.anna, edited)
    expect(await errors()).toBe(1)
  })
})

describe('the page as a whole', () => {
  it('is looked at anew when a text changes, and shown before sign-off', async () => {
    const { releaseId } = await begunRelease(people.olga, {
      nations: ['FR'],
      blocks: [block('title', 'Ends'), block('paragraph', 'A pause.'), block('paragraph', 'Ends')],
    })
    const { id: localisationId } = await database.localisation.findFirstOrThrow({
      where: { releaseId, language: 'fr' },
    })
    const translations = await database.translation.findMany({
      where: { localisationId, segment: { sources: { some: { text: { startsWith: 'Ends' } } } } },
    })
    const view = async () => (await signOffView(people.olga, { releaseId, language: 'fr' })).whole
    expect(await view()).toEqual({ findings: [], isCurrent: false })
    const [one, other] = translations.map(({ id }) => id)
    await machineDraft(one!, 'Fin')
    await machineDraft(other!, 'Ensemble')
    await checkLocalisation({ localisationId })
    expect(await view()).toMatchObject({
      isCurrent: true,
      findings: [{ code: 'source_two_ways', places: [{}, {}] }],
    })
    const { rows } = await board(people.olga, { releaseId })
    expect(rows.find(({ language }) => language === 'fr')!.findings.warnings).toBeGreaterThan(0)
    await machineDraft(other!, 'Fin')
    expect((await view()).isCurrent).toBe(false)
    await checkLocalisation({ localisationId })
    expect(await view()).toEqual({ findings: [], isCurrent: true })
  })
})
