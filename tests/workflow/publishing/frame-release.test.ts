import '@/tests/fixtures/data-folder'
import { beforeAll, expect, test } from 'vitest'
import { approvedRelease, office } from '@/tests/fixtures/publishing'
import type { Office } from '@/tests/fixtures/publishing'
import { person } from '@/tests/fixtures/people'
import { refusalOf } from '@/tests/fixtures/releases'
import { database, inTransaction } from '@/platform/database'
import { releaseList } from '@/workflow/intake/release-list'
import { notify } from '@/workflow/notices/notify'
import { ownNotices } from '@/workflow/notices/own-notices'
import { frameOf } from '@/workflow/publishing/frame-of'
import { beginFrame } from '@/workflow/publishing/frame-release/begin-frame'
import { frameProgress } from '@/workflow/publishing/frame-release/frame-progress'
import { codedBy, frameSegments, isOf, writtenOut } from '@/workflow/publishing/frame-release/frame-segments'
import { raiseFrameTexts } from '@/workflow/publishing/frame-release/raise-frame-texts'
import { syncFrame } from '@/workflow/publishing/frame-release/sync-frame'
import { signOff } from '@/workflow/publishing/sign-off'
import { moveTranslation } from '@/workflow/release/move-translation'
import { identicalTo, mustBeIdentical } from '@/workflow/review/bulk/identical'
import { answer } from '@/workflow/review/comments/answer'
import { changeComment } from '@/workflow/review/comments/change'
import { questionsInput, questionsOf } from '@/workflow/review/comments/questions'
import { writeComment } from '@/workflow/review/comments/write'
import { confirm } from '@/workflow/review/confirm'
import { loadTranslation } from '@/workflow/review/load-translation'
import { openWork } from '@/workflow/review/open-work'
import { override } from '@/workflow/review/override'
import { queueOf } from '@/workflow/review/queue'
import { approvedTexts } from '@/workflow/translation/memory/approved-texts'
import { saveConcept, saveConceptInput } from '@/workflow/translation/terms/save-concept'

const texts = {
  news: 'News',
  about: '{{office}} about {{count, number}}',
  items_one: '{{count, number}} one',
  items_other: '{{count, number}} more',
}
const segmentsOf = (given: Record<string, string>) => frameSegments(given)

test('a value’s place is one code, and comes back as it was written', () => {
  const [, about] = segmentsOf(texts)
  expect(about!.content.codes).toHaveLength(2)
  expect(writtenOut(about!.content)).toBe(texts.about)
  const text = codedBy('{{count, number}} – {{office}} {{other}}', about!.content.codes)
  expect(text).toBe('\uE001 – \uE000 {{other}}')
})

test('what counts stands for each plural category, and a language has its own', () => {
  const keys = segmentsOf(texts).map(({ key }) => key)
  const items = ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => `items_${category}`)
  expect(keys).toEqual(['news', 'about', ...items])
  expect(keys.filter((key) => isOf(key, 'de'))).toEqual(['news', 'about', 'items_one', 'items_other'])
  expect(keys.filter((key) => isOf(key, 'ja'))).toEqual(['news', 'about', 'items_other'])
  expect(keys.filter((key) => isOf(key, 'ar'))).toEqual(keys)
})

const some = ['fr', 'de']
let people: Office
beforeAll(async () => {
  people = await office()
  await beginFrame(people.olga, { isBegun: false })
  await syncFrame(frameSegments(), some)
})

const localisationOf = async (language: string) =>
  database.localisation.findFirstOrThrow({ where: { language, release: { kind: 'frame' } } })
const counts = async (language: string) =>
  (await frameProgress(people.olga)).languages.find((each) => each.language === language)!

const translationOf = async (key: string, language: string) =>
  database.translation.findFirstOrThrow({
    where: { segment: { key }, localisationId: (await localisationOf(language)).id },
  })

async function approve(key: string, language: string, text: string) {
  const translation = await translationOf(key, language)
  await inTransaction(async (tx) => {
    const version = await moveTranslation(tx, translation, {
      move: 'confirm',
      deed: 'translation.confirm',
      actor: people.anna,
      set: { text, origin: 'person', confirmedById: people.anna.personId },
    })
    const confirmed = { ...translation, text, version, state: 'awaiting_review' as const }
    const set = { approvedById: people.bela.personId }
    await moveTranslation(tx, confirmed, {
      move: 'approve',
      deed: 'translation.approve',
      actor: people.bela,
      set,
    })
  })
}

test('each language is asked for its texts as drafts of a machine, in the ordinary queue, and nobody lists them as news', async () => {
  const french = await counts('fr')
  expect(french.approved).toBe(0)
  expect(french.unapproved).toBeGreaterThan(20)
  expect(french.texts).toBe(french.unapproved + french.missing)
  expect(JSON.stringify(await queueOf(people.anna))).toContain('Fixed texts of the pages')
  expect((await releaseList(people.olga, { page: 1 })).releases).toEqual([])
})

test('nobody signs it off, and only who looks after pages begins it', async () => {
  const { id: localisationId } = await localisationOf('fr')
  const asked = signOff(people.olga, { localisationId, hash: '0'.repeat(64) })
  expect(await refusalOf(asked)).toMatchObject({ reason: 'not_allowed' })
  expect(await refusalOf(beginFrame(people.anna, { isBegun: true }))).toMatchObject({ reason: 'not_allowed' })
})

test('nobody stands in for its second person, asked of one text as little as of a language', async () => {
  const translation = await translationOf('allNews', 'de')
  await inTransaction((tx) =>
    moveTranslation(tx, translation, {
      ...{ move: 'confirm', deed: 'translation.confirm', actor: people.anna },
      set: { confirmedById: people.anna.personId },
    }),
  )
  const { translation: now, source, subject } = await loadTranslation(translation.id)
  expect(subject.release?.isFrame).toBe(true)
  const seen = { version: now.version, sourceVersion: source!.version }
  const asked = override(people.olga, { translationId: now.id, ...seen, reason: 'Nobody else is here.' })
  expect(await refusalOf(asked)).toMatchObject({ reason: 'not_allowed' })
})

test('a question about one reaches administrators and officers, who answer it where they look after these texts', async () => {
  const boss = await person({ name: 'Bea Boss', roles: ['administrator'] })
  const { id: translationId, localisationId } = await translationOf('numbered', 'fr')
  const { releaseId } = await localisationOf('fr')
  const { commentId } = await writeComment(people.anna, {
    ...{ translationId, commentId: crypto.randomUUID(), about: 'source', isQuestion: true },
    text: 'A version of what?',
  })
  await notify({ kind: 'asked', commentId })
  for (const asked of [boss, people.olga, people.omar])
    expect({ asked: asked.name, ...(await ownNotices(asked, { limit: 5 })) }).toMatchObject({
      asked: asked.name,
      notices: [{ kind: 'asked', href: '/settings/frame#questions', stands: true }],
    })

  const input = questionsInput.parse({ releaseId })
  const { questions } = await questionsOf(boss, input)
  expect(questions).toMatchObject([{ text: 'A version of what?', may: { answer: true, resolve: true } }])
  expect(await refusalOf(questionsOf(people.anna, input))).toMatchObject({ reason: 'not_allowed' })

  const answerId = crypto.randomUUID()
  await answer(boss, { commentId, answerId, text: 'Of the release.', resolve: false })
  await changeComment(boss, { commentId: answerId, text: 'Of the release text.' })
  expect((await questionsOf(boss, input)).counts).toEqual({ waiting: 0, answered: 1, resolved: 0 })
  await notify({ kind: 'answered', commentId: answerId })
  expect((await ownNotices(people.anna, { limit: 5 })).notices).toMatchObject([
    { kind: 'answered', href: `/review/${localisationId}?segment=${translationId}` },
  ])
})

test('an administrator answers no question about news, named or not', async () => {
  const boss = await person({ name: 'Bo Boss', roles: ['administrator'] })
  for (const restricted of [false, true]) {
    const { releaseId, localisation } = await approvedRelease(people, {
      restricted,
      namedPeople: restricted
        ? [boss.personId, people.anna.personId, people.bela.personId, people.omar.personId]
        : [],
    })
    const { id: translationId } = await database.translation.findFirstOrThrow({
      where: { localisationId: localisation('fr'), words: { not: null } },
    })
    const { commentId } = await writeComment(people.anna, {
      ...{ translationId, commentId: crypto.randomUUID(), about: 'source', isQuestion: true },
      text: 'Which one?',
    })
    await notify({ kind: 'asked', commentId })
    expect((await ownNotices(boss, { limit: 5 })).notices).toEqual([])
    const asked = { commentId, answerId: crypto.randomUUID(), text: 'This one.', resolve: false }
    expect((await refusalOf(answer(boss, asked))).reason).toMatch(/^not_(?:found|allowed)$/u)
    const input = questionsInput.parse({ releaseId })
    expect((await refusalOf(questionsOf(boss, input))).reason).toMatch(/^not_(?:found|allowed)$/u)
  }
})

test('a term made from one belongs to every release at once', async () => {
  const conceptId = crypto.randomUUID()
  const { releaseId } = await localisationOf('fr')
  await saveConcept(
    people.bela,
    saveConceptInput.parse({
      ...{ conceptId, version: 0, releaseId },
      renderings: [
        { language: 'en', text: 'harbour news', status: 'preferred' },
        { language: 'fr', text: 'nouvelles du port', status: 'preferred' },
      ],
    }),
  )
  expect(await database.concept.findUnique({ where: { id: conceptId } })).toMatchObject({ releaseId: null })
})

test('a text that counts says which numbers each of its forms is for, and no form is confirmed along with another', async () => {
  await syncFrame(frameSegments(), [...some, 'uk'])
  const { id: localisationId } = await localisationOf('uk')
  const uliana = await person({ name: 'Uliana', roles: ['translator'], languages: ['uk'] })
  const [few, many] = [
    await translationOf('sentences_few', 'uk'),
    await translationOf('sentences_many', 'uk'),
  ]
  const { segments } = await openWork(uliana, { localisationId, translationId: few.id })
  const shown = new Map(segments.map((segment) => [segment.translationId, segment]))
  expect(shown.get(few.id)!.source.text).toBe(shown.get(many.id)!.source.text)
  expect(shown.get(few.id)!.countsTo).toEqual({ numbers: [2, 3, 4, 22, 23, 24], more: true })
  expect(shown.get(many.id)!.countsTo).toEqual({ numbers: [0, 5, 6, 7, 8, 9], more: true })
  expect(segments.filter(({ countsTo }) => countsTo)).toHaveLength(4)

  expect(await identicalTo(uliana, { translationId: few.id })).toEqual({ identical: [] })
  const { translation, source } = await loadTranslation(few.id)
  await confirm(uliana, {
    ...{ translationId: few.id, text: translation.text, work: 'translate' },
    ...{ version: translation.version, sourceVersion: source!.version },
  })
  const other = await loadTranslation(many.id)
  const like = await loadTranslation(few.id)
  expect(() => mustBeIdentical(uliana, other, { like, typed: new Map() })).toThrow('not_ready')
})

test('an approved text stands on pages in the place of the program’s, and the memory does not learn it', async () => {
  await approve('news', 'fr', 'Nouvelles du port')
  const frame = await frameOf(database, 'fr-BE')
  expect(frame.t('news')).toBe('Nouvelles du port')
  expect(frame.isMachineMade).toBe(true)
  expect((await frameOf(database, 'de')).t('news')).not.toBe('Nouvelles du port')
  const { id } = await localisationOf('fr')
  expect(await approvedTexts(database, id)).toEqual([])
  expect(await counts('fr')).toMatchObject({ approved: 1 })
})

test('pages stored before an approval are rendered anew, those of other languages are not', async () => {
  const row = { kind: 'index' as const, wanted: 1, stored: 1, storedAt: new Date('2020-01-01') }
  await database.page.createMany({
    data: ['fr', 'fr-BE', 'de'].map((language) => ({ ...row, language, path: `${language}/news` })),
    skipDuplicates: true,
  })
  await raiseFrameTexts()
  await raiseFrameTexts()
  const pages = await database.page.findMany({
    where: { path: { endsWith: '/news' } },
    orderBy: { path: 'asc' },
  })
  expect(pages.map(({ path, wanted }) => `${path} ${wanted}`)).toEqual([
    'de/news 1',
    'fr-BE/news 2',
    'fr/news 2',
  ])
})

test('a new version of the program opens what it says otherwise, adds what is new, and leaves the rest alone', async () => {
  const before = await database.translation.findMany({
    where: { localisationId: (await localisationOf('fr')).id },
  })
  const changed = frameSegments().map((segment) =>
    segment.key === 'news' ? { ...segment, content: { text: 'Latest news', codes: [] } } : segment,
  )
  const again = [...changed, { key: 'brandNew', content: { text: 'Brand new', codes: [] } }]
  const first = await syncFrame(again, some)
  expect(await syncFrame(again, some)).toEqual(first)
  const after = await database.translation.findMany({
    where: { localisationId: (await localisationOf('fr')).id },
    include: { segment: true },
  })
  const moved = after.filter((one) => before.find(({ id }) => id === one.id)?.version !== one.version)
  expect(moved.map(({ segment, state }) => `${segment.key} ${state}`).sort()).toEqual([
    'brandNew untranslated',
    'news draft',
  ])
  expect((await frameOf(database, 'fr')).t('news')).not.toBe('Nouvelles du port')
})

test('when all of a language is approved, its pages no longer say that a machine made them', async () => {
  await syncFrame(frameSegments(), some)
  const { id } = await localisationOf('fr')
  const left = await database.translation.findMany({
    where: { localisationId: id, words: { not: null }, state: { not: 'approved' } },
    include: { segment: true },
  })
  for (const { segment, text } of left) await approve(segment.key!, 'fr', text || 'Texte')
  expect((await frameOf(database, 'fr')).isMachineMade).toBe(false)
  expect(await counts('fr')).toMatchObject({ unapproved: 0, missing: 0 })
})

test('whoever works in a language opens its workspace from the settings', async () => {
  const both = await person({ name: 'Both', roles: ['officer', 'reviewer'], languages: ['fr'] })
  const { languages } = await frameProgress(both)
  expect(languages.filter(({ localisationId }) => localisationId).map(({ language }) => language)).toEqual([
    'fr',
  ])
})
