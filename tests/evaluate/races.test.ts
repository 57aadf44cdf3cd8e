import { beforeAll, describe, expect, it } from 'vitest'
import { lostUpdates } from '@/evaluate/races/lost-updates'
import { missingTexts } from '@/evaluate/races/missing-texts'
import { runRaces } from '@/evaluate/races/race'
import type { Run } from '@/evaluate/races/race'
import type { Acknowledged, Race, RaceEvent } from '@/evaluate/races/record'
import { againstRuleOne } from '@/evaluate/races/rule-one'
import '@/tests/fixtures/database'

const judged = (race: Race) => ({
  lost: lostUpdates(race),
  approved: againstRuleOne(race),
  missing: missingTexts(race),
})

const deeds = 250

const nothing = { lost: [], approved: [], missing: [] }

describe('six people at random over the same segments', () => {
  let run: Run
  beforeAll(async () => {
    run = await runRaces({ people: 6, deeds, sentences: 4, seed: 3 })
  }, 120_000)

  it('lose nothing, approve nothing against rule 1, and count right', () => {
    expect(run.faults).toEqual([])
    expect(judged(run)).toEqual(nothing)
    expect(run.miscounted).toBe(0)
  })

  it('do meet: deeds are done, refused for being late, and refused because somebody else holds the work', () => {
    const times = (what: string) => run.outcomes.get(what) ?? 0
    expect(run.acknowledged.length).toBeGreaterThanOrEqual(deeds)
    const often = ['save', 'confirm', 'approve', 'confirm: changed_meanwhile', 'confirm: held_by_other']
    expect(often.filter((what) => times(what) === 0)).toEqual([])
  })

  it('would be seen to lose an update that is not there', () => {
    const one = run.acknowledged.find(({ deed }) => deed === 'confirm')!
    const events = new Map(
      [...run.events].map(([id, own]) => [
        id,
        own.filter(
          ({ version, deed }) =>
            !(id === one.translationId && version === one.version && deed !== 'translation.save'),
        ),
      ]),
    )
    expect(lostUpdates({ ...run, events })).not.toEqual([])
  })
})

const [ana, ben] = ['ana', 'ben']
const id = 'segment'

const drafted: RaceEvent = {
  ...{
    translationId: id,
    version: 2,
    deed: 'translation.draft',
    actorId: null,
    text: 'Um',
    origin: 'machine',
  },
  ...{ fromState: 'untranslated', toState: 'draft' },
}
const confirmed: RaceEvent = {
  ...{
    translationId: id,
    version: 3,
    deed: 'translation.confirm',
    actorId: ana,
    text: 'Uma',
    origin: 'machine',
  },
  ...{ fromState: 'draft', toState: 'awaiting_review' },
}
const approved: RaceEvent = {
  ...confirmed,
  ...{ version: 4, deed: 'translation.approve', actorId: ben },
  ...{ fromState: 'awaiting_review', toState: 'approved' },
}
const said = (event: RaceEvent, text: string): RaceEvent => ({
  ...event,
  ...{ deed: 'translation.save', fromState: event.toState, text },
})
const acknowledgedAs = (event: RaceEvent, deed: Acknowledged['deed']): Acknowledged => ({
  ...{ deed, personId: event.actorId!, translationId: id, version: event.version, state: event.toState },
  ...{ text: deed === 'confirm' ? event.text : null, asked: event.version, answered: event.version + 0.5 },
})
const saved = (text: string, at: number, more: Partial<Acknowledged> = {}): Acknowledged => ({
  ...{ deed: 'save', personId: ana, translationId: id, version: null, state: null, text, window: 'one' },
  ...{ asked: at, answered: at + 0.5, ...more },
})

/** One segment of a race, drafted, confirmed by Ana and approved by Ben, as all of it is told. */
function segment(events: RaceEvent[] = [drafted, confirmed, approved], change: Partial<Race> = {}): Race {
  const last = events.findLast(({ deed }) => deed !== 'translation.save')!
  const approver = events.findLast(({ toState }) => toState === 'approved')?.actorId ?? null
  const confirmer = events.findLast(({ deed }) => deed === 'translation.confirm')?.actorId ?? null
  const stands = { state: last.toState, version: last.version, text: last.text, oneStep: false }
  return {
    acknowledged: [acknowledgedAs(confirmed, 'confirm'), acknowledgedAs(approved, 'approve')],
    events: new Map([[id, events]]),
    translations: [{ id, language: 'pt', ...stands, confirmedById: confirmer, approvedById: approver }],
    copies: [],
    oneStepLanguages: [],
    ...change,
  }
}

describe('the judges', () => {
  it('find nothing where nothing is wrong', () => {
    expect(judged(segment())).toEqual(nothing)
  })

  it('know a deed that was asked again of what still stands', () => {
    const events = [drafted, confirmed, { ...confirmed, version: 4, deed: 'release.revise', actorId: null }]
    const again = { ...acknowledgedAs(confirmed, 'confirm'), version: 4 }
    expect(lostUpdates(segment(events, { acknowledged: [again] }))).toEqual([])
    expect(lostUpdates(segment(events, { acknowledged: [{ ...again, personId: ben }] }))).not.toEqual([])
  })

  it.each<[string, Race]>([
    ['an event that is not there', segment([drafted, confirmed])],
    [
      'an event of somebody else',
      segment([drafted, { ...confirmed, actorId: ben }, { ...approved, actorId: ana }]),
    ],
    ['another text than was confirmed', segment([drafted, { ...confirmed, text: 'Dois' }, approved])],
    ['a version left out', segment([drafted, confirmed, { ...approved, version: 5 }], { acknowledged: [] })],
    [
      'two events of one version',
      segment([drafted, confirmed, { ...approved, version: 3 }], { acknowledged: [] }),
    ],
    [
      'a text that stands as no event left it',
      { ...segment(), translations: [{ ...segment().translations[0]!, text: 'Outra' }] },
    ],
  ])('call %s a lost update', (_, race) => {
    expect(lostUpdates(race)).not.toEqual([])
  })

  it.each<[string, RaceEvent[]]>([
    ['its confirmer', [drafted, confirmed, { ...approved, actorId: ana }]],
    ['somebody, where nobody has confirmed it', [drafted, { ...approved, version: 3 }]],
    ['confirming', [drafted, { ...confirmed, toState: 'approved' }]],
    [
      'somebody, after a machine drafted it anew',
      [drafted, confirmed, { ...drafted, version: 4 }, { ...approved, version: 5 }],
    ],
    [
      'somebody, after it was sent back',
      [
        ...[drafted, confirmed],
        { ...approved, version: 4, deed: 'translation.send_back', toState: 'changes_requested' },
        { ...approved, version: 5 },
      ],
    ],
    [
      'its confirmer, whose approval by another was taken back',
      [
        ...[drafted, confirmed, approved],
        { ...confirmed, version: 5, deed: 'translation.take_back', actorId: ben },
        { ...approved, version: 6, actorId: ana },
      ],
    ],
    [
      'taking back, without ever having been',
      [drafted, confirmed, { ...approved, deed: 'translation.take_back' }],
    ],
  ])('say that what is approved by %s is against rule 1', (_, events) => {
    expect(againstRuleOne(segment(events))).not.toEqual([])
  })

  it('compare what the rows say of their people with the events', () => {
    const race = segment()
    const [row] = race.translations
    expect(againstRuleOne({ ...race, translations: [{ ...row!, confirmedById: ben }] })).not.toEqual([])
    expect(againstRuleOne({ ...race, translations: [{ ...row!, approvedById: ana }] })).not.toEqual([])
  })

  it('let one person be enough in a language set to one step', () => {
    const events: RaceEvent[] = [drafted, { ...confirmed, toState: 'approved' }]
    expect(againstRuleOne(segment(events, { oneStepLanguages: ['pt'] }))).toEqual([])
  })

  it.each<[string, Race, number]>([
    ['a saved text that is nowhere', segment(undefined, { acknowledged: [saved('Meio', 1)] }), 1],
    [
      'none where it is somebody’s copy',
      {
        ...segment(undefined, { acknowledged: [saved('Meio', 1)] }),
        copies: [{ translationId: id, personId: ana, text: 'Meio' }],
      },
      0,
    ],
    [
      'none where the history has it',
      segment([drafted, said(drafted, 'Meio'), confirmed, approved], { acknowledged: [saved('Meio', 1)] }),
      0,
    ],
    [
      'none where the same window went on',
      segment(undefined, { acknowledged: [saved('Me', 1), saved('Uma', 2)] }),
      0,
    ],
    [
      'one that was left for another segment',
      segment(undefined, { acknowledged: [saved('Me', 1, { leaving: true }), saved('Uma', 2)] }),
      1,
    ],
    [
      'one that another window took the place of',
      segment(undefined, {
        acknowledged: [saved('Me', 1), saved('Uma', 2, { window: 'two' }), saved('Um', 3)],
      }),
      1,
    ],
    [
      'one that was typed beside another',
      segment(undefined, { acknowledged: [saved('Me', 1, { isBeside: true }), saved('Uma', 2)] }),
      1,
    ],
  ])('see %s', (_, race, count) => {
    expect(missingTexts(race)).toHaveLength(count)
  })
})
