import { beforeAll, describe, expect, it } from 'vitest'
import { statement } from '@/tests/fixtures/database'
import { importedUnits, approvedText, releaseNow } from '@/tests/fixtures/remembered'
import { begunRelease, machineDraft } from '@/tests/fixtures/work'
import { codeCharacter } from '@/workflow/text/inline-code'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'
import { lookUp } from '@/workflow/translation/memory/look-up'
import type { Asked } from '@/workflow/translation/memory/match'

const ask = (source: string | CodedText, more: Partial<Asked> = {}) =>
  lookUp({
    source: typeof source === 'string' ? { text: source, codes: [] } : source,
    ...{ sourceLanguage: 'en', targetLanguage: 'fr', releaseId: null },
    ...more,
  })

const brief = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).map(({ score, target }) => `${score} ${target}`)

/** Approved work of a release that is out: its sentences and translations, a paragraph each. */
async function outWith(pairs: Record<string, string>, language = 'fr') {
  const sentences = Object.keys(pairs).map((source) => ({ source }))
  const begun = await begunRelease(sentences, { language, title: 'A title of its own' })
  for (const [at, target] of Object.values(pairs).entries())
    await approvedText(begun.translationIds[at + 1]!, target)
  await releaseNow(begun.releaseId)
  return begun
}

const meeting = 'Ministers of thirty nations met in Lisbon on Monday to agree on further support.'
const réunion = 'Les ministres de trente nations se sont réunis lundi à Lisbonne.'

describe('a look-up of approved work', () => {
  beforeAll(() => outWith({ [meeting]: réunion, 'Notes to editors': 'Notes aux rédactions', Ends: 'Fin' }))

  it.each([
    ['the very sentence', meeting, 100],
    ['with the space that follows it', `${meeting} `, 100],
    ['other white space', meeting.replace('in Lisbon', 'in\u00A0Lisbon'), 99],
    ['in capitals', meeting.toUpperCase(), 98],
    ['another word', meeting.replace('Lisbon', 'London'), 96],
    ['three other words', meeting.replace('Lisbon on Monday', 'Prague last Friday'), 84],
  ])('%s', async (_, asked, score) => {
    const [match] = await ask(asked)
    expect(match).toMatchObject({
      score,
      similarity: score,
      origin: 'approved',
      covers: 1,
      uses: 0,
      swaps: [],
    })
    expect(match!.target).toBe(asked.endsWith(' ') ? `${réunion} ` : réunion)
  })

  it.each([
    ['Notes to editors', '100 Notes aux rédactions'],
    ['Note to editors', '93 Notes aux rédactions'],
    ['Notes for editors', '88 Notes aux rédactions'],
    ['Weather', null],
    ['ENDS', '98 Fin'],
  ])('segments of one to three words: %s', async (asked, found) => {
    expect((await brief(asked))[0] ?? null).toBe(found)
  })

  it('offers nothing for what is not alike, and for nothing', async () => {
    expect(await ask('The weather in the mountains was better than anybody had hoped.')).toEqual([])
    expect(await ask('  ')).toEqual([])
  })

  it('shows what differs, word by word', async () => {
    const [match] = await ask(meeting.replace('Lisbon', 'London'))
    expect(match!.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Lisbon' },
      { kind: 'added', text: 'London' },
    ])
  })

  it('says who stands for it', async () => {
    const [match] = await ask(meeting)
    expect(match!.provenances).toEqual([
      expect.objectContaining({ origin: 'approved', oneStep: false, machineBorn: false }),
    ])
  })

  it('says the same to a region of the language, with a small penalty, and nothing in another script', async () => {
    expect(await brief(meeting, { targetLanguage: 'fr-BE' })).toEqual([`99 ${réunion}`])
    expect(await brief(meeting, { targetLanguage: 'fr-FR' })).toEqual([`100 ${réunion}`])
    expect(await brief(meeting, { sourceLanguage: 'en-GB' })).toEqual([`100 ${réunion}`])
    expect(await brief(meeting, { targetLanguage: 'de' })).toEqual([])
    await importedUnits([{ source: 'Only in Traditional Chinese', target: '只有繁體' }], {
      languages: ['en', 'zh-Hant'],
    })
    expect(await brief('Only in Traditional Chinese', { targetLanguage: 'zh-Hans' })).toEqual([])
    expect(await brief('Only in Traditional Chinese', { targetLanguage: 'zh-Hant-TW' })).toEqual([
      '99 只有繁體',
    ])
  })
})

describe('in context', () => {
  const asked = 'They agreed.'

  it('the same neighbours on both sides, or the same segment, make 101', async () => {
    const before = 'The council of the alliance sat for eleven hours.'
    const after = 'The next council will sit in the spring.'
    await outWith({ [before]: 'Avant.', [asked]: 'Ils sont tombés d’accord.', [after]: 'Après.' })
    const context = { previous: before, next: after }
    expect(await brief(asked, context)).toEqual(['101 Ils sont tombés d’accord.'])
    expect(await brief(asked, { ...context, next: 'Another.' })).toEqual(['100 Ils sont tombés d’accord.'])
    expect(await brief(asked, { previous: null, next: null })).toEqual(['100 Ils sont tombés d’accord.'])
    const segments = await statement(
      `SELECT "segmentId" FROM "MemoryProvenance" p
      JOIN "MemoryUnit" u ON u.id = p."unitId" WHERE u.source = $1`,
      [asked],
    )
    const [{ segmentId }] = segments as [{ segmentId: string }]
    expect(await brief(asked, { segmentId })).toEqual(['101 Ils sont tombés d’accord.'])
  })

  it('tells rivals apart: without it neither is exact', async () => {
    const [before, after] = ['The two delegations had asked for more time.', 'No more was said.']
    await outWith({ [before]: 'Avant.', [asked]: 'Elles sont tombées d’accord.', [after]: 'Après.' })
    expect(await brief(asked, { previous: before, next: after })).toEqual([
      '101 Elles sont tombées d’accord.',
      '99 Ils sont tombés d’accord.',
    ])
    const matches = await ask(asked)
    expect(matches.map(({ score }) => score)).toEqual([99, 99])
    expect(matches[0]!.penalties).toEqual([{ why: 'several', points: 1 }])
  })
})

describe('penalties', () => {
  const penaltiesOf = async (...asked: Parameters<typeof ask>) =>
    (await ask(...asked)).map(({ score, penalties }) => [score, penalties.map(({ why }) => why)])

  it('for what was imported, is old, or is of another field', async () => {
    const now = { changeDate: new Date() }
    await importedUnits(
      [
        { source: 'The bridge was opened to traffic.', target: 'Le pont est ouvert.', about: now },
        {
          source: 'The tunnel was closed to traffic.',
          target: 'Tunnel fermé.',
          about: { changeDate: new Date('2014-01-01') },
        },
      ],
      { domain: 'roads' },
    )
    expect(await penaltiesOf('The bridge was opened to traffic.')).toEqual([
      [99, ['imported']],
      expect.anything(),
    ])
    expect((await penaltiesOf('The tunnel was closed to traffic.'))[0]).toEqual([98, ['imported', 'old']])
    const [foreign] = await penaltiesOf('The bridge was opened to traffic.', { domain: 'defence' })
    expect(foreign).toEqual([97, ['imported', 'foreign_domain']])
    expect((await penaltiesOf('The bridge was opened to traffic.', { domain: 'roads' }))[0]).toEqual([
      99,
      ['imported'],
    ])
  })

  it('for what was approved as a machine drafted it, unless somebody else wrote the same', async () => {
    const source = 'The minister thanked the crews for their work at sea.'
    const begun = await begunRelease([{ source }, { source: 'Another one of no account at all.' }])
    await machineDraft(begun.translationIds[1]!, 'Merci aux équipages.')
    await approvedText(begun.translationIds[1]!, 'Merci aux équipages.')
    await releaseNow(begun.releaseId)
    expect(await penaltiesOf(source)).toEqual([[99, ['machine_born']]])
    await outWith({ [source]: 'Merci aux équipages.' })
    expect(await penaltiesOf(source)).toEqual([[100, []]])
  })

  it('and duplicates are one unit with both provenances', async () => {
    await importedUnits([{ source: meeting, target: réunion }])
    const [match, ...more] = await ask(meeting)
    expect(more).toEqual([])
    expect(match).toMatchObject({ score: 100, origin: 'approved' })
    expect(match!.provenances.map(({ origin }) => origin)).toEqual(['approved', 'imported'])
  })
})

describe('codes', () => {
  const [a, b] = [0, 1].map(codeCharacter)
  const strong: InlineCode[] = [
    { number: 0, type: 'strong', role: 'open' },
    { number: 1, type: 'strong', role: 'close' },
  ]
  const emphasis: InlineCode[] = [
    { number: 0, type: 'emphasis', role: 'open' },
    { number: 1, type: 'emphasis', role: 'close' },
  ]

  beforeAll(async () => {
    const source = { text: `The ${a}last${b} convoy has arrived.`, codes: strong }
    const begun = await begunRelease([{ source }])
    await approvedText(begun.translationIds[1]!, `Le ${a}dernier${b} convoi est arrivé.`)
    await releaseNow(begun.releaseId)
  })

  it.each<[string, CodedText, string]>([
    [
      'the same',
      { text: `The ${a}last${b} convoy has arrived.`, codes: strong },
      `100 Le ${a}dernier${b} convoi est arrivé.`,
    ],
    [
      'elsewhere',
      { text: `The last ${a}convoy${b} has arrived.`, codes: strong },
      `99 Le ${a}dernier${b} convoi est arrivé.`,
    ],
    ['none', { text: 'The last convoy has arrived.', codes: [] }, '99 Le dernier convoi est arrivé.'],
    [
      'of another kind',
      { text: `The ${a}last${b} convoy has arrived.`, codes: emphasis },
      '98 Le dernier convoi est arrivé.',
    ],
  ])('%s', async (_, asked, found) => {
    expect(await brief(asked)).toEqual([found])
  })
})

describe('numbers, dates and names', () => {
  const source = 'The ship carried 434,000 tonnes of grain to Odesa on 12 June 2025.'

  beforeAll(() =>
    outWith({ [source]: 'Le navire a transporté 434\u202F000 tonnes de céréales à Odessa le 12 juin 2025.' }),
  )

  it('are exchanged and said so, and never make an exact match', async () => {
    const [match] = await ask('The ship carried 521,500 tonnes of grain to Odesa on 14 May 2026.')
    expect(match).toMatchObject({
      target: 'Le navire a transporté 521\u202F500 tonnes de céréales à Odessa le 14 mai 2026.',
      score: 97,
      swaps: [
        { kind: 'number', from: '434,000', to: '521,500' },
        { kind: 'date', from: '12', to: '14' },
        { kind: 'date', from: 'June', to: 'May' },
        { kind: 'date', from: '2025', to: '2026' },
      ],
    })
    expect(match!.similarity).toBeLessThan(97)
  })

  it('stay where something else differs', async () => {
    const [match] = await ask('The ship carried 521,500 tonnes of maize to Odesa on 12 June 2025.')
    expect(match).toMatchObject({ swaps: [], target: expect.stringContaining('434') })
  })

  it('names only where the memory shows that they are written alike', async () => {
    await outWith({
      'The award went to Karin Holm, an engineer.': 'Le prix a été remis à Karin Holm, ingénieure.',
    })
    const asked = 'The award went to Petra Lang, an engineer.'
    expect((await ask(asked))[0]!.swaps).toEqual([])
    await outWith({
      'We then heard Petra Lang on the radio.': 'Nous avons ensuite entendu Petra Lang à la radio.',
    })
    expect((await ask(asked))[0]).toMatchObject({
      target: 'Le prix a été remis à Petra Lang, ingénieure.',
      swaps: [{ kind: 'name', from: 'Karin Holm', to: 'Petra Lang' }],
    })
  })
})

describe('joined segments', () => {
  it('are offered where the segments asked and those after them say the same', async () => {
    const joined = 'He rose early that day. He left for the coast.'
    await importedUnits([
      { source: joined, target: 'Levé tôt, il partit pour la côte.', about: { changeDate: new Date() } },
    ])
    const following = [{ text: 'He left for the coast.', codes: [] }]
    const [match] = await ask('He rose early that day. ', { following })
    expect(match).toMatchObject({ covers: 2, score: 99, target: 'Levé tôt, il partit pour la côte.' })
    const [alone] = await ask('He rose early that day. ', { following: [{ text: 'He slept.', codes: [] }] })
    expect(alone).toMatchObject({ covers: 1, score: 49 })
  })
})

it('offers five at most, the best first', async () => {
  const source = (at: number) =>
    `Convoy number ${'abcdefgh'[at]} left the harbour of the old town before dawn.`
  const units = Array.from({ length: 8 }, (_, at) => ({ source: source(at), target: `Convoi ${at}` }))
  await importedUnits(units)
  const matches = await ask(source(3))
  expect(matches).toHaveLength(5)
  expect(matches[0]).toMatchObject({ target: 'Convoi 3', score: 99 })
  expect(matches.map(({ score }) => score)).toEqual(
    matches.map(({ score }) => score).toSorted((a, b) => b - a),
  )
})
