import { chance } from '@/evaluate/findings/chance'
import { database } from '@/platform/database'
import { addRevision } from '@/workflow/intake/add-revision'
import { Refusal } from '@/workflow/release/refusal'
import type { Race, RaceEvent } from './record'
import { race } from './racer'
import type { Racing } from './racer'
import { draft, oneStepLanguages, raceScene, sourceOf, standing } from './scene'

/** So seldom, beside what people do: the source is revised, a machine drafts anew what nobody has confirmed. */
const eachDeeds = { revision: 400, draft: 60 }

export type Run = Race & Pick<Racing, 'outcomes' | 'faults'> & { miscounted: number }

/**
 * People at random over the same segments until so many deeds were acknowledged, while the source is revised and machines
 * draft; then everything as the database has it.
 */
export async function runRaces({
  people,
  deeds,
  sentences,
  seed,
}: {
  people: number
  deeds: number
  sentences: number
  seed: number
}): Promise<Run> {
  const scene = await raceScene(people, sentences)
  const racing: Racing = { ...scene, acknowledged: [], outcomes: new Map(), faults: [] }
  const isOver = () => racing.acknowledged.length >= deeds
  await Promise.all([
    ...scene.people.map((me, at) => race(me, racing, { seed: seed * 1_000 + at, isOver })),
    disturb(racing, { seed, isOver }),
  ])
  const { acknowledged, outcomes, faults } = racing
  return { acknowledged, outcomes, faults, ...(await inTheEnd(racing)), oneStepLanguages }
}

/** Revises the source and drafts anew, as often as the others' deeds go by. */
async function disturb(
  racing: Racing,
  { seed, isOver }: { seed: number; isOver: () => boolean },
): Promise<void> {
  const random = chance(seed)
  const changed = new Map<number, number>()
  let [revisions, drafts] = [0, 0]
  while (!isOver()) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    const done = racing.acknowledged.length
    if (done >= (revisions + 1) * eachDeeds.revision) {
      revisions += 1
      const at = Math.floor(random() * racing.sentences)
      changed.set(at, (changed.get(at) ?? 0) + 1)
      await attempt(racing, 'revise', () => revise(racing, changed))
    }
    if (done >= (drafts + 1) * eachDeeds.draft) {
      drafts += 1
      const open = (await standing(racing.localisations.map(({ id }) => id))).filter(({ state }) =>
        ['untranslated', 'draft'].includes(state),
      )
      const one = open[Math.floor(random() * open.length)]
      if (one)
        await attempt(racing, 'draft', () => draft(one.id, `Rascunho ${'outra vez '.repeat(drafts % 7)}.`))
    }
  }
}

async function attempt(
  { outcomes, faults }: Racing,
  name: string,
  run: () => Promise<unknown>,
): Promise<void> {
  const count = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1)
  try {
    await run()
    count(name)
  } catch (error) {
    if (error instanceof Refusal) count(`${name}: ${error.reason}`)
    else faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function revise({ officer, releaseId, sentences }: Racing, changed: ReadonlyMap<number, number>) {
  const { version } = await database.release.findUniqueOrThrow({ where: { id: releaseId } })
  const blocks = sourceOf(sentences, changed)
  await addRevision(officer, { releaseId, version, blocks, grade: 'content' })
}

async function inTheEnd({
  releaseId,
}: Racing): Promise<Pick<Run, 'events' | 'translations' | 'copies' | 'miscounted'>> {
  const of = { localisation: { releaseId } }
  const rows = await database.translation.findMany({ where: of, include: { localisation: true } })
  const translations = rows.map(({ localisation: { language }, ...row }) => ({ ...row, language }))
  const history: RaceEvent[] = await database.translationEvent.findMany({
    where: { translation: of },
    orderBy: [{ version: 'asc' }, { at: 'asc' }],
  })
  const copies = await database.workingCopy.findMany({ where: { translation: of } })
  const events = Map.groupBy(history, ({ translationId }) => translationId)
  return { events, translations, copies, miscounted: await miscounted(releaseId) }
}

/** Counts of work that do not say what the texts say. */
async function miscounted(releaseId: string): Promise<number> {
  const [row] = await database.$queryRaw<[{ count: number }]>`
    WITH counted AS (
      SELECT translation."localisationId", translation.run, translation.state,
        coalesce(translation."confirmedById", '00000000-0000-0000-0000-000000000000') AS confirmer,
        count(*) AS segments, sum(words) AS words
      FROM "Translation" translation
      JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND translation.words IS NOT NULL
      GROUP BY 1, 2, 3, 4
    ), kept AS (
      SELECT "localisationId", run, state, "confirmerId" AS confirmer, segments, words
      FROM "WorkCount" JOIN "Localisation" localisation ON localisation.id = "localisationId"
      WHERE localisation."releaseId" = ${releaseId}::uuid AND segments <> 0
    )
    SELECT count(*)::int AS count FROM counted FULL JOIN kept USING ("localisationId", run, state, confirmer)
    WHERE (counted.segments, counted.words) IS DISTINCT FROM (kept.segments::bigint, kept.words::bigint)`
  return row.count
}
