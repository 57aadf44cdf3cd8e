import { expect, it } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { approvedText, importedUnits, releaseNow } from '@/tests/fixtures/remembered'
import { begunRelease } from '@/tests/fixtures/work'
import { database } from '@/platform/database'
import { readTmx } from '@/workflow/formats/read-tmx'
import type { TmxPair } from '@/workflow/formats/tmx-unit'
import { exportMemory } from '@/workflow/translation/memory/export-memory'
import { importList } from '@/workflow/translation/memory/import-list'
import { importMemory } from '@/workflow/translation/memory/import-memory'
import { lookUp } from '@/workflow/translation/memory/look-up'

async function* bytesOf(text: string, size = 50_000) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const file = (units: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>\n${units}</body></tmx>`
const tu = (source: string, target: string, attributes = '') =>
  `<tu${attributes}><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="fr"><seg>${target}</seg></tuv></tu>\n`

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => tu(`Sentence number ${at} of many.`, `Phrase ${at}.`)).join('')

const ask = (text: string) =>
  lookUp({ source: { text, codes: [] }, sourceLanguage: 'en', targetLanguage: 'fr', releaseId: null })

async function exported(input: { source: string; target?: string }): Promise<TmxPair[]> {
  let text = ''
  for await (const piece of await exportMemory(null, input)) text += piece
  const pairs: TmxPair[] = []
  for await (const event of readTmx(bytesOf(text))) if (event.kind === 'pair') pairs.push(event.pair)
  return pairs
}

it('a file comes in, its units marked with its name, and again adds nothing', async () => {
  const told: number[] = []
  const text = file(many(1_200) + '<tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>\n')
  const bring = () =>
    importMemory(null, { name: 'office.tmx', domain: 'news' }, bytesOf(text), ({ read }) => told.push(read))
  const first = await bring()
  expect(first).toMatchObject({
    ...{
      name: 'office.tmx',
      domain: 'news',
      state: 'done',
      read: 1_201,
      added: 1_200,
      merged: 0,
      skipped: 1,
    },
    problems: [{ line: 1_202, why: 'no_target' }],
  })
  expect(told).toEqual([500, 1_000, 1_201])
  expect((await ask('Sentence number 7 of many.'))[0]!.provenances).toMatchObject([
    { origin: 'imported', name: 'office.tmx', domain: 'news', importId: first.id },
  ])
  expect(await bring()).toMatchObject({ id: first.id, added: 0, merged: 1_200, skipped: 1 })
  expect(await database.memoryUnit.count()).toBe(1_200)
  expect(await database.memoryProvenance.count()).toBe(1_200)
})

it('what was cut short is in, and the whole file completes it', async () => {
  const text = file(many(900).replaceAll('Sentence', 'Paragraph'))
  async function* broken() {
    yield* bytesOf(text.slice(0, text.length / 2))
    throw new Error('the line went dead')
  }
  await expect(importMemory(null, { name: 'cut.tmx' }, broken())).rejects.toThrow('the line went dead')
  const [cut] = await statement(`SELECT state, added FROM "MemoryImport" WHERE name = 'cut.tmx'`)
  expect(cut).toMatchObject({ state: 'failed' })
  const { added, merged } = await importMemory(null, { name: 'cut.tmx' }, bytesOf(text))
  expect(added).toBeGreaterThan(0)
  expect(merged).toBe(cut!.added)
  expect(added + merged).toBe(900)
})

it('two files at once that say the same give one unit with two provenances', async () => {
  const units = many(300).replaceAll('Sentence', 'Line')
  const reversed = units.trim().split('\n').toReversed().join('\n')
  await Promise.all([
    importMemory(null, { name: 'a.tmx' }, bytesOf(file(units))),
    importMemory(null, { name: 'b.tmx' }, bytesOf(file(reversed))),
  ])
  const [match] = await ask('Line number 7 of many.')
  expect(match!.provenances.map((each) => each.origin === 'imported' && each.name).toSorted()).toEqual([
    'a.tmx',
    'b.tmx',
  ])
})

it('a file that is none is refused, and says so in the list', async () => {
  expect(await refusalOf(importMemory(null, { name: 'page.html' }, bytesOf('<html></html>')))).toMatchObject({
    reason: 'bad_input',
    why: 'not_tmx',
  })
  const ana = await person({ name: 'Ana Administrator', roles: ['administrator'] })
  const { imports } = await importList(ana)
  expect(imports[0]).toMatchObject({ name: 'page.html', state: 'failed', read: 0 })
  const rita = await person({ name: 'Rita Reviewer', roles: ['reviewer'], languages: ['fr'] })
  expect(await refusalOf(importMemory(rita, { name: 'x' }, bytesOf('')))).toEqual({ reason: 'not_allowed' })
  expect(await refusalOf(exportMemory(rita, { source: 'en' }))).toEqual({ reason: 'not_allowed' })
})

it('what goes out comes back as it was: texts, codes, who, when, how often, and what stood beside it', async () => {
  const languages: [string, string] = ['en', 'es']
  const about = {
    ...{ tuid: 't1', usageCount: 3, creationId: 'ana', notes: ['A note'] },
    ...{ creationDate: new Date('2024-02-03T04:05:06Z'), changeDate: new Date('2025-02-03T04:05:06Z') },
    props: [
      { type: 'x-client', text: 'C' },
      { type: 'prev', text: 'Before.' },
    ],
  }
  await importedUnits([{ source: 'Tea & <coffee>', target: 'Té', about }], {
    languages,
    name: 'es.tmx',
    domain: 'food',
  })
  const first = await exported({ source: 'en', target: 'es' })
  expect(first).toMatchObject([
    {
      ...{ source: 'Tea & <coffee>', target: 'Té' },
      about: {
        ...{ tuid: 't1', usageCount: 3, creationId: 'ana', notes: ['A note'] },
        ...{ creationDate: about.creationDate, changeDate: about.changeDate },
        props: expect.arrayContaining([
          { type: 'x-client', text: 'C' },
          { type: 'x-communique-origin', text: 'imported' },
          { type: 'x-communique-import', text: 'es.tmx' },
          { type: 'x-communique-domain', text: 'food' },
        ]),
      },
    },
  ])
  const kept =
    await statement(`SELECT p."previousKey" FROM "MemoryProvenance" p JOIN "MemoryImport" i ON i.id = p."importId"
    WHERE i.name = 'es.tmx'`)
  await statement(`DELETE FROM "MemoryUnit" WHERE "targetLanguage" = 'es'`)
  async function* again() {
    for await (const piece of (await import('@/workflow/formats/write-tmx')).writeTmx(first))
      yield new TextEncoder().encode(piece)
  }
  await importMemory(null, { name: 'es.tmx', domain: 'food' }, again())
  expect(await exported({ source: 'en', target: 'es' })).toEqual(first)
  expect(
    await statement(`SELECT p."previousKey" FROM "MemoryProvenance" p JOIN "MemoryImport" i ON i.id = p."importId"
      WHERE i.name = 'es.tmx'`),
  ).toEqual(kept)
})

it('nothing goes out of a release that is not', async () => {
  const { releaseId, translationIds } = await begunRelease([{ source: 'The hidden valley.' }], {
    language: 'it',
  })
  await approvedText(translationIds[1]!, 'La valle nascosta.')
  expect(await exported({ source: 'en', target: 'it' })).toEqual([])
  await releaseNow(releaseId)
  expect(await exported({ source: 'en', target: 'it' })).toMatchObject([{ target: 'La valle nascosta.' }])
})
