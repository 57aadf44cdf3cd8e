import { describe, expect, test } from 'vitest'
import { database } from '@/platform/database'
import { drafts, joinNow, paragraph, sourceVersionOf, standing } from '@/tests/fixtures/joined'
import { block } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { clear } from '@/workflow/intake/clear'
import { articleOf } from '@/workflow/publishing/article-of'
import { board } from '@/workflow/publishing/board'
import { articleHash } from '@/workflow/publishing/canonical'
import { disclose } from '@/workflow/publishing/disclosure'
import { factText } from '@/workflow/publishing/facts/fact-text'
import { factsSheet, factsSheetInput } from '@/workflow/publishing/facts/facts-sheet'
import { pageFindings } from '@/workflow/publishing/page-findings'
import { signOff } from '@/workflow/publishing/sign-off'
import { signOffView } from '@/workflow/publishing/sign-off-view'
import type { Actor } from '@/workflow/release/actor'
import { approve } from '@/workflow/review/approve'
import { checkLocalisation } from '@/workflow/review/check-localisation'
import { confirm } from '@/workflow/review/confirm'
import { segmentsOf } from '@/workflow/review/segments-of'
import { sendBack } from '@/workflow/review/send-back'
import { lookUp } from '@/workflow/translation/memory/look-up'
import { rememberTranslation } from '@/workflow/translation/memory/remember'
import { sweepMemory } from '@/workflow/translation/memory/sweep-memory'
import { untranslated } from '@/workflow/translation/untranslated'
import { fromPieces } from '@/workflow/text/coded-text'

const whole = 'Lundi à Lisbonne, les ministres de 30 nations sont convenus de se réunir de nouveau en mai.'

type Given = Awaited<ReturnType<typeof paragraph>>

async function stoodFor({ anna, bela }: Pick<Given, 'anna' | 'bela'>, id: string, text: string) {
  const at = async () => ({ ...(await seen(id)), sourceVersion: await sourceVersionOf(id) })
  await confirm(anna, { ...(await at()), text, work: 'translate' })
  const { text: _text, ...exactly } = await at()
  await approve(bela, exactly)
}

/** The second and third sentence of a release said as one, everything approved by two people. */
async function published() {
  const given = await paragraph()
  const [title, first, second, third, last] = given.ids as [string, string, string, string, string]
  await joinNow(given.anna, [first, second])
  await stoodFor(given, title, drafts[0]!)
  await stoodFor(given, first, whole)
  await stoodFor(given, third, drafts[3]!)
  await stoodFor(given, last, drafts[4]!)
  return { ...given, title, first, second, third, last }
}

const about = ({ localisationId, releaseId }: Given) => ({
  ...{ localisationId, releaseId, revisionNumber: 1, sourceLanguage: 'en', language: 'fr' },
})

const opened = async (given: Given, actor: Actor) =>
  (await segmentsOf(actor, about(given), { from: 0, limit: 100 })).segments

describe('a page with joined sentences', () => {
  test('has their text once, with one space around it, and says which sentences it is of', async () => {
    const { olga, omar, releaseId, localisationId, first, second } = await published()
    const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    await clear(omar, { releaseId, revision: 1, version })
    const { assembled, provenance, notApproved, sentences } = await articleOf(localisationId)
    expect(assembled.article?.blocks.map(({ text }) => text)).toEqual([
      drafts[0],
      `${whole} ${drafts[3]}`,
      drafts[4],
    ])
    expect([notApproved, sentences]).toEqual([0, 4])
    const [head, member] = [await standing(first), await standing(second)]
    expect(provenance[1]).toMatchObject({
      segmentId: head.segmentId,
      joined: [{ segmentId: member.segmentId, sourceVersion: 1 }],
    })
    expect(provenance[2]).not.toHaveProperty('joined')
    expect(disclose(provenance)).toMatchObject({ checked: 'two_people', sentences: 4, drafted: 'machine' })
    expect((await signOffView(olga, { releaseId, language: 'fr' })).errors).toBe(0)
    const hash = articleHash(assembled.article!)
    expect(await signOff(olga, { localisationId, hash })).toEqual({ number: 1 })
    const edition = await database.edition.findFirstOrThrow({ where: { localisationId } })
    expect(edition.provenance).toMatchObject([{}, { joined: [{ segmentId: member.segmentId }] }, {}, {}])
  })

  test('keeps the codes of all of them', async () => {
    const strong = (word: string) =>
      fromPieces([
        { number: 0, type: 'strong', role: 'open' },
        word,
        { number: 0, type: 'strong', role: 'close' },
      ])
    const [one, other] = [strong('Monday'), strong('Tuesday')]
    const content = fromPieces([
      'It began on ',
      { number: 0, type: 'strong', role: 'open' },
      'Monday',
      { number: 0, type: 'strong', role: 'close' },
      '. It ended on ',
      { number: 0, type: 'strong', role: 'open' },
      'Tuesday',
      { number: 0, type: 'strong', role: 'close' },
      '.',
    ])
    const given = await paragraph({
      blocks: [block('title', 'Ministers meet in Lisbon'), { ...block('paragraph', ''), content }],
      drafts: [
        drafts[0]!,
        `Cela a commencé ${one.text.replace('Monday', 'lundi')}. `,
        `Cela a fini ${other.text.replace('Tuesday', 'mardi')}.`,
      ],
    })
    const [title, first, second] = given.ids as [string, string, string]
    await joinNow(given.anna, [first, second])
    const { text } = await standing(first)
    const [segment] = (await opened(given, given.anna)).slice(1)
    expect(segment!.findings.filter(({ kind }) => kind === 'structure')).toEqual([])
    await stoodFor(given, title, drafts[0]!)
    await stoodFor(given, first, text)
    const { assembled } = await articleOf(given.localisationId)
    expect(assembled.article?.blocks[1]?.codes).toHaveLength(4)
    expect(assembled.article?.blocks[1]?.text.replace(/[\uE000-\uF8FF]/gu, '')).toBe(
      'Cela a commencé lundi. Cela a fini mardi.',
    )
  })
})

describe('the workspace and the board', () => {
  test('show the group by its first, and nothing of the others', async () => {
    const given = await published()
    const { anna, localisationId, first, second } = given
    const segments = await opened(given, anna)
    expect(segments[1]).toMatchObject({
      ...{ translationId: first, text: whole, joinedTo: null, findings: [] },
      source: { text: 'Ministers of 30 nations met in Lisbon on Monday. They agreed to meet again in May. ' },
      joined: [{ translationId: second, begins: 49 }],
    })
    expect(segments[2]).toMatchObject({
      translationId: second,
      text: '',
      joinedTo: first,
      findings: [],
      joined: [],
    })
    await checkLocalisation({ localisationId })
    const counted = await database.segmentFindings.count({ where: { translationId: second } })
    expect(counted).toBe(0)
    expect(await pageFindings(localisationId)).toEqual([])
    const { rows } = await board(given.olga, { releaseId: given.releaseId })
    expect(rows[1]).toMatchObject({
      ...{ segments: 5, drafted: 5, confirmed: 5, approved: 5 },
      findings: { errors: 0, unchecked: 0 },
    })
  })

  test('what is wrong with either sentence is found in the whole', async () => {
    const given = await paragraph()
    const { anna, ids } = given
    const [, first, second] = ids as [string, string, string]
    await joinNow(anna, [first, second], {
      before: 'Les ministres de 31 nations se sont réunis lundi à Lisbonne.',
    })
    const [, segment, member] = await opened(given, anna)
    expect(segment!.findings.map(({ code }) => code)).toContain('number_changed')
    expect(member!.findings).toEqual([])
  })
})

describe('the facts of joined sentences', () => {
  test('each stands where its own sentence does', async () => {
    const given = await paragraph({
      blocks: [
        block('title', 'Ministers meet in Lisbon'),
        block('paragraph', 'Ministers of 30 nations met. They signed 12 agreements.'),
      ],
      drafts: [drafts[0]!, 'Les ministres de 30 nations se sont réunis.', 'Ils ont signé 13 accords.'],
    })
    const { anna, olga, releaseId, localisationId, ids } = given
    const [, first, second] = ids as [string, string, string]
    await joinNow(anna, [first, second])
    await checkLocalisation({ localisationId })
    const source = await database.localisation.findFirstOrThrow({ where: { releaseId, language: 'en' } })
    await checkLocalisation({ localisationId: source.id })
    const { rows, languages } = await factsSheet(olga, factsSheetInput.parse({ releaseId, kind: 'number' }))
    const { segmentId } = await standing(second)
    expect(rows.map(({ written, cells }) => [written, cells[0]])).toEqual([
      ['30', { verdict: 'agrees', written: '30' }],
      ['12', { verdict: 'differs', written: '13' }],
    ])
    expect(rows[1]).toMatchObject({ segmentId, start: 12, end: 14, disagrees: true })
    expect(languages).toMatchObject([{ translated: 3, unchecked: 0, disagreeing: 1 }])
    const text = await factText(olga, { releaseId, segmentId, language: 'fr' })
    expect(text).toMatchObject({ translationId: first, begins: 29 })
    expect(text.source.text.slice(text.begins + 12, text.begins + 14)).toBe('12')
  })
})

describe('the memory of joined sentences', () => {
  const asked = { sourceLanguage: 'en', targetLanguage: 'fr', releaseId: null } as const
  const source = 'Ministers of 30 nations met in Lisbon on Monday. They agreed to meet again in May.'

  test('is one unit of them together, with what stands around it, and ends with the approval', async () => {
    const { bela, releaseId, title, first, second, third } = await published()
    for (const id of [title, first, second, third]) await rememberTranslation({ translationId: id })
    const units = await database.memoryUnit.findMany({
      where: { provenances: { some: { translationId: { in: [first, second] } } } },
      include: { provenances: true },
    })
    expect(units).toMatchObject([{ source, target: whole, retiredAt: null }])
    const [provenance] = units[0]!.provenances
    const place = { previous: 'Ministers meet in Lisbon', next: 'The meeting lasted two hours.' }
    const [match] = await lookUp({ ...asked, releaseId, source: { text: source, codes: [] }, ...place })
    expect(match).toMatchObject({ score: 101, target: whole, covers: 1 })
    expect(provenance!.nextKey).not.toBeNull()
    await sweepMemory()
    const { text: _text, ...exactly } = await seen(first)
    await sendBack(bela, { ...exactly, category: 'style', reason: 'Too long.' })
    await rememberTranslation({ translationId: first })
    expect(await database.memoryUnit.findMany({ where: { source } })).toMatchObject([
      { retiredAt: expect.any(Date) },
    ])
  })

  test('is offered for sentences that stand apart, and joins nothing by itself', async () => {
    const given = await published()
    const { releaseId, first } = given
    await rememberTranslation({ translationId: first })
    const [one, other] = source.split(/(?<=\. )/u) as [string, string]
    const [match] = await lookUp({
      ...{ ...asked, releaseId, source: { text: one, codes: [] } },
      following: [{ text: other, codes: [] }],
    })
    expect(match).toMatchObject({ score: 100, covers: 2, target: whole })
    const apart = await paragraph({ drafts: [] })
    const waiting = await untranslated({
      releaseId: apart.releaseId,
      revision: 1,
      localisationId: apart.localisationId,
    })
    expect(waiting.map(({ together }) => together)).toEqual([1, 1, 1, 1, 1])
  })

  test('sentences that are joined and say nothing are drafted together', async () => {
    const { anna, bela, releaseId, localisationId, ids } = await paragraph({ drafts: [] })
    const [, first, second, third] = ids as [string, string, string, string]
    await joinNow(anna, [first, second])
    const waiting = () => untranslated({ releaseId, revision: 1, localisationId })
    expect((await waiting()).map(({ translation, together }) => [translation!.id, together])).toEqual([
      [ids[0], 1],
      [first, 2],
      [third, 1],
      [ids[4], 1],
    ])
    expect((await waiting())[1]!.source.text.trim()).toBe(source)
    const copy = { personId: bela.personId, translationId: second, text: 'x', baseVersion: 1 }
    await database.workingCopy.create({ data: copy })
    expect((await waiting()).map(({ translation }) => translation!.id)).not.toContain(first)
  })
})
