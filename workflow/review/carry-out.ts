import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { isBlocking } from '@/workflow/checks/finding'
import type { Actor } from '@/workflow/release/actor'
import { handOff, handOffAll } from '@/workflow/release/hand-off'
import { appendAll } from '@/workflow/release/history'
import { moveTranslations } from '@/workflow/release/move-translations'
import { Refusal } from '@/workflow/release/refusal'
import { moves } from '@/workflow/release/state'
import type { TranslationState } from '@/workflow/release/state'
import { setApart } from './check-texts'
import { giveBack } from './give-back'
import type { Copy } from './give-back'
import { mustHold } from './hold'
import { endCopies } from './keep-text'
import { letGoIfDone } from './left'
import { decideAll } from './proposal'
import type { Decision, Proposal } from './proposal'
import { storeFindings } from './stored-findings'
import type { Work } from './work'

/** How a text stands after a deed. `copy`: what the person goes on with, where a deed of theirs was taken back. */
export type Done = { version: number; state: TranslationState; oneStep: boolean; copy: Copy | null }

/** What came of each decision, or why it was not carried out. */
export type CarriedOut = Map<Decision, Done | Refusal>

/**
 * Carries out decisions on texts of one localisation, in the caller's transaction and in a number of statements that
 * theirs does not change: takes or renews the work, looks at what may stand, compares and sets, and keeps what follows.
 * One that is refused keeps none of the others from being done.
 */
export async function carryOutIn(tx: Tx, actor: Actor, decisions: readonly Decision[]): Promise<CarriedOut> {
  const refused = new Map<Decision, Refusal>()
  const open = () => decisions.filter((decision) => !refused.has(decision))
  const passed: Run[] = []
  // What needs no lease makes a sign-off wait all the same.
  const [unleased] = decisions.filter(({ work }) => work === null)
  if (unleased)
    await tx.$executeRaw`SELECT 1 FROM "Localisation" WHERE id = ${unleased.loaded.localisationId}::uuid FOR SHARE`
  for (const [run, group] of byRun(decisions)) {
    const held = await settled(mustHold(tx, actor, run))
    if (held instanceof Refusal) for (const decision of group) refused.set(decision, held)
    else if (held.taken && group.every(({ passing }) => passing)) passed.push(run)
  }
  for (const [decision, refusal] of await faulty(open(), tx)) refused.set(decision, refusal)
  const moving = open().map(({ loaded, change }) => ({
    translation: loaded.translation,
    change: { ...change, actor },
  }))
  const versions = await moveTranslations(tx, moving)
  for (const decision of open())
    if (!versions.has(idOf(decision))) refused.set(decision, new Refusal('changed_meanwhile'))
  const copies = await followUp(tx, actor, { done: open(), versions })
  for (const run of passed) await tx.claim.deleteMany({ where: { ...run, personId: actor.personId } })
  return new Map(
    decisions.map((decision) => {
      const id = idOf(decision)
      const done = { ...stateAfter(decision), version: versions.get(id)!, copy: copies.get(id) ?? null }
      return [decision, refused.get(decision) ?? done]
    }),
  )
}

/** Decides and carries out one deed alone. @throws Refusal */
export async function carryOut(actor: Actor, proposal: Proposal): Promise<Done> {
  const [decision] = await decideAll([proposal])
  if (decision instanceof Refusal) throw decision
  return inTransaction(async (tx) => {
    const result = (await carryOutIn(tx, actor, [decision!])).get(decision!)!
    if (result instanceof Refusal) throw result
    return result
  })
}

const idOf = ({ loaded }: Decision): string => loaded.translation.id

/** How a text would stand. */
export const stateAfter = ({ loaded, change: { move, back, set } }: Decision) => ({
  state: back?.state ?? (moves[move].to as TranslationState),
  oneStep: (back ?? set)?.oneStep ?? loaded.translation.oneStep,
})

type Run = { localisationId: string; work: Work; run: number }

/** Runs in the order of their numbers, as everybody takes them. */
function byRun(decisions: readonly Decision[]): [Run, Decision[]][] {
  const leased = decisions.filter((one): one is Decision & { work: Work } => one.work !== null)
  const groups = Map.groupBy(leased, ({ work, loaded }) => `${work} ${loaded.translation.run}`)
  return [...groups.values()]
    .map((group): [Run, Decision[]] => {
      const { work, loaded } = group[0]!
      return [{ localisationId: loaded.localisationId, work, run: loaded.translation.run }, group]
    })
    .toSorted(([a], [b]) => a.work.localeCompare(b.work) || a.run - b.run)
}

async function settled<T>(asked: Promise<T>): Promise<T | Refusal> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/**
 * Those that an error stands in the way of. Of the text as it will stand: what was dismissed on another stands in the way
 * again. One query.
 */
export async function faulty(decisions: readonly Decision[], tx?: Tx): Promise<[Decision, Refusal][]> {
  const asked = decisions.filter(({ faultless, found }) => faultless && found !== null)
  const checked = await setApart(
    asked.map(({ found }) => found!),
    tx,
  )
  return asked.flatMap((decision, index): [Decision, Refusal][] => {
    const findings = checked[index]!.open.filter(isBlocking).map(({ code }) => code)
    return findings.length > 0 ? [[decision, new Refusal('has_errors', { findings })]] : []
  })
}

type Did = { done: readonly Decision[]; versions: ReadonlyMap<string, number> }

/** What goes with it in the same transaction: findings, working copies, notices, the lease, the record. */
async function followUp(tx: Tx, actor: Actor, { done, versions }: Did): Promise<Map<string, Copy>> {
  const [first] = done
  if (!first) return new Map()
  const versionOf = (decision: Decision) => versions.get(idOf(decision))!
  await storeFindings(
    tx,
    done.flatMap((decision) => {
      const { found, loaded, change } = decision
      const source = change.set?.sourceVersion ?? loaded.source?.version
      if (!found || source === undefined) return []
      return [{ ...found, text: { ...found.text, versions: { translation: versionOf(decision), source } } }]
    }),
  )
  await handOff(tx, 'check-localisation', { localisationId: first.loaded.localisationId })
  await endCopies(tx, actor, done.filter(({ typed }) => typed === 'ends').map(idOf))
  const copies = await giveBack(
    tx,
    actor,
    done
      .filter(({ typed }) => typed === 'returns')
      .map((decision) => ({ ...textOf(decision), version: versionOf(decision) })),
  )
  await handOffAll(
    tx,
    'notify',
    done
      .filter(({ change }) => change.move === 'send_back')
      .map((decision) => ({
        ...{ kind: 'sent_back' as const, translationId: idOf(decision), version: versionOf(decision) },
        actorId: actor.personId,
      })),
  )
  for (const [run] of byRun(done)) await letGoIfDone(tx, actor, run)
  await appendAll(
    tx,
    actor,
    done.map((decision) => {
      const { loaded, change, detail } = decision
      const { releaseId, localisationId, language, translation } = loaded
      const about = { releaseId, localisationId, language, subjectId: translation.id }
      const moved = { from: translation.state, version: versionOf(decision) }
      return { deed: change.deed, ...about, detail: { ...moved, ...detail } }
    }),
  )
  return copies
}

/** What the person's deed had made of a text that stands as before now; null where they had typed nothing there. */
const textOf = ({ loaded: { translation }, change: { back } }: Decision) => ({
  translationId: translation.id,
  text: back?.along || back?.text === translation.text ? null : translation.text,
})
