import { expect, test } from 'vitest'
import { database } from '@/platform/database'
import {
  drafts,
  joinNow,
  paragraph,
  sentences,
  sourceVersionOf,
  standing,
  textsOf,
} from '@/tests/fixtures/joined'
import { block } from '@/tests/fixtures/releases'
import { seen } from '@/tests/fixtures/work'
import { addRevision } from '@/workflow/intake/add-revision'
import { articleOf } from '@/workflow/publishing/article-of'
import { approve } from '@/workflow/review/approve'
import { checkLocalisation } from '@/workflow/review/check-localisation'
import { confirm } from '@/workflow/review/confirm'
import { segmentsOf } from '@/workflow/review/segments-of'
import { untranslated } from '@/workflow/translation/untranslated'
import type { Block } from '@/workflow/text/block'

const [first, second, third] = [
  'Ministers of 30 nations met in Lisbon on Monday.',
  'They agreed to meet again in May.',
  'The meeting lasted two hours.',
]
const whole = 'Lundi à Lisbonne, les ministres de 30 nations sont convenus de se réunir de nouveau en mai.'

const withParagraph = (...texts: string[]): Block[] => sentences.with(1, block('paragraph', texts.join(' ')))

/** The first two of three sentences joined and approved. */
async function approved() {
  const given = await paragraph()
  const [, one, two, three] = given.ids as [string, string, string, string]
  await joinNow(given.anna, [one, two])
  await confirm(given.anna, { ...(await seen(one)), text: whole, work: 'translate' })
  const { text: _text, ...exactly } = await seen(one)
  await approve(given.bela, exactly)
  const { id: releaseId } = await database.release.findUniqueOrThrow({ where: { id: given.releaseId } })
  const revise = async (blocks: Block[], grade: 'content' | 'typo' = 'content') => {
    const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
    return addRevision(given.olga, { releaseId, version, blocks, grade })
  }
  return { ...given, one, two, three, revise }
}

test('a change of any sentence opens the whole group again, with its old source beside it', async () => {
  const { anna, bela, releaseId, localisationId, one, two, revise } = await approved()
  await revise(withParagraph(first, 'They agreed to meet again in June.', third))
  for (const id of [one, two])
    expect(await standing(id)).toMatchObject({
      state: 'draft',
      stale: true,
      confirmedById: null,
      approvedById: null,
    })
  expect(await standing(one)).toMatchObject({ text: whole, sourceVersion: 1 })
  expect((await standing(two)).joinedToId).toBe(one)
  const about = { localisationId, releaseId, revisionNumber: 2, sourceLanguage: 'en', language: 'fr' }
  const { segments } = await segmentsOf(anna, about, { from: 0, limit: 10 })
  expect(segments[1]).toMatchObject({
    source: { text: `${first} They agreed to meet again in June. `, version: 1 },
    oldSource: `${first} ${second} `,
  })
  await checkLocalisation({ localisationId })
  expect((await articleOf(localisationId)).notApproved).toBe(4)
  const mended = whole.replace('mai', 'juin')
  await confirm(anna, {
    ...(await seen(one)),
    sourceVersion: await sourceVersionOf(one),
    text: mended,
    work: 'translate',
  })
  expect(await standing(two)).toMatchObject({ state: 'awaiting_review', stale: false, sourceVersion: 2 })
  const { text: _text, ...exactly } = await seen(one)
  await approve(bela, { ...exactly, sourceVersion: await sourceVersionOf(one) })
  expect((await articleOf(localisationId)).notApproved).toBe(3)
})

test('somebody who saw the group before the change is late', async () => {
  const { anna, one, revise } = await approved()
  const before = await seen(one)
  await revise(withParagraph(first, 'They agreed to meet again in June.', third))
  await expect(confirm(anna, { ...before, text: whole, work: 'translate' })).rejects.toMatchObject({
    reason: 'changed_meanwhile',
  })
})

test('a typo in any sentence carries the approval of the whole', async () => {
  const { localisationId, one, two, revise } = await approved()
  const { version } = await standing(one)
  await revise(withParagraph(first, 'They agreed to meet again, in May.', third), 'typo')
  expect(await standing(one)).toMatchObject({
    state: 'approved',
    stale: false,
    version: version + 1,
    text: whole,
  })
  expect(await standing(two)).toMatchObject({ state: 'approved', sourceVersion: 2, joinedToId: one })
  expect((await articleOf(localisationId)).notApproved).toBe(3)
})

test.each([
  ['a sentence that is gone', [first, third]],
  ['a sentence that comes between', [first, 'It was raining hard in the old town.', second, third]],
  ['sentences that change places', [second, first, third]],
])('%s parts the group', async (_, texts) => {
  const { one, two, revise } = await approved()
  await revise(withParagraph(...texts))
  expect(await standing(one)).toMatchObject({ state: 'draft', stale: true, text: whole, joinedToId: null })
  expect(await standing(two)).toMatchObject({ state: 'draft', text: drafts[2], joinedToId: null })
  expect(await textsOf(one)).toContain(whole)
})

test('where the first sentence is gone, the next keeps the text', async () => {
  const { one, two, revise } = await approved()
  await revise(withParagraph(second, third))
  expect(await standing(two)).toMatchObject({ state: 'draft', stale: true, text: whole, joinedToId: null })
  expect(await standing(one)).toMatchObject({ text: drafts[1], joinedToId: null, words: null })
  expect(await textsOf(one)).toContain(whole)
})

test('sentences that come to stand in two blocks are parted', async () => {
  const { one, two, revise } = await approved()
  const [title, , last] = sentences as [Block, Block, Block]
  await revise([title, block('paragraph', first), block('paragraph', `${second} ${third}`), last])
  for (const id of [one, two]) expect((await standing(id)).joinedToId).toBeNull()
})

test('a group that stands together elsewhere stays one', async () => {
  const { one, two, revise } = await approved()
  await revise([...sentences.slice(0, 1), block('paragraph', 'They left on Tuesday.'), sentences[1]!])
  expect((await standing(two)).joinedToId).toBe(one)
  expect((await standing(one)).state).toBe('approved')
})

test('a draft that an engine is making of joined sentences is turned away when one of them changes', async () => {
  const { anna, releaseId, localisationId, ids, olga } = await paragraph({ drafts: [] })
  const [, one, two] = ids as [string, string, string]
  await joinNow(anna, [one, two])
  const before = await standing(one)
  const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const blocks = withParagraph(first, 'They agreed to meet again in June.', third)
  await addRevision(olga, { releaseId, version, blocks, grade: 'content' })
  expect((await standing(one)).version).toBeGreaterThan(before.version)
  const waiting = await untranslated({ releaseId, revision: 2, localisationId })
  expect(waiting[1]).toMatchObject({
    together: 2,
    source: { text: `${first} They agreed to meet again in June. ` },
  })
})
