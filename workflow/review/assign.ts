import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { tellPages } from '@/workflow/release/live'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import type { Subject } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { runInput } from './claim'
import { lockWork } from './shared-work'
import { takeDeed, works } from './work'
import type { Work } from './work'

const which = { localisationId: z.uuid(), work: z.enum(works), run: runInput }

/** Whose it was when the officer saw it; null: nobody's. */
const seen = { from: z.uuid().nullable() }

export const assignInput = z.object({
  ...which,
  ...seen,
  personId: z.uuid(),
  /** With its zone. */
  dueAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  /** Although somebody else is at work on it: they lose it then, and keep what they typed. */
  anyway: z.boolean().default(false),
})

export const unassignInput = z.object({ ...which, ...seen })

/**
 * An officer gives one kind of work in a run of a localisation to a person of its language: until it is due nobody else
 * may take it, after that others may. Giving it to another takes it from the one who had it.
 * @throws Refusal `bad_input` (`why`: `person`, who may not do that work; `due_past`), `held_by_other` (somebody is at
 *   work on it: `anyway`), `changed_meanwhile` (another officer was faster, or the run is no longer there)
 */
export async function assign(actor: Actor, input: z.infer<typeof assignInput>): Promise<{ dueAt: Date }> {
  const { localisationId, work, run, personId, dueAt } = input
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.assign', subject)
  return inTransaction(async (tx) => {
    const having = await lockWork(tx, localisationId)
    const here = having.filter((one) => one.work === work && one.run === run)
    await mustTake(tx, { personId, work, subject })
    if (dueAt <= (await databaseNow(tx))) throw new Refusal('bad_input', { why: 'due_past' })
    const given = here.find(({ assigned }) => assigned)
    if ((given?.personId ?? null) !== input.from || !(await isThere(tx, localisationId, run)))
      throw new Refusal('changed_meanwhile')
    const busy = here.find((one) => !one.assigned && one.personId !== personId)
    if (busy && !input.anyway)
      throw new Refusal('held_by_other', { heldBy: busy.name, expiresAt: busy.until, assigned: false })
    if (busy) await tx.claim.deleteMany({ where: { localisationId, work, run } })
    const about = { personId, assignedById: actor.personId, dueAt }
    await tx.assignment.upsert({
      where: { localisationId_work_run: { localisationId, work, run } },
      create: { localisationId, work, run, ...about },
      update: { ...about, assignedAt: await databaseNow(tx) },
    })
    await append(tx, 'work.assign', actor, {
      releaseId,
      localisationId,
      language: subject.language,
      subjectId: personId,
      detail: { work, run, dueAt: dueAt.toISOString(), from: input.from },
    })
    await handOff(tx, 'notify', { kind: 'assigned', localisationId, work, run, personId })
    tellPages(tx, { kind: 'claims', localisationId })
    return { dueAt }
  })
}

/**
 * Takes given work back, so that anybody of the language may take it. Whoever is at work on it stays so.
 * @throws Refusal `changed_meanwhile` (it is given to somebody else meanwhile)
 */
export async function unassign(
  actor: Actor,
  { localisationId, work, run, from }: z.infer<typeof unassignInput>,
): Promise<{ takenBack: boolean }> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.unassign', subject)
  return inTransaction(async (tx) => {
    const having = await lockWork(tx, localisationId)
    const given = having.find((one) => one.assigned && one.work === work && one.run === run)
    if (!given) return { takenBack: false }
    if (given.personId !== from) throw new Refusal('changed_meanwhile')
    await tx.assignment.deleteMany({ where: { localisationId, work, run } })
    await append(tx, 'work.unassign', actor, {
      releaseId,
      localisationId,
      language: subject.language,
      subjectId: given.personId,
      detail: { work, run },
    })
    tellPages(tx, { kind: 'claims', localisationId })
    return { takenBack: true }
  })
}

type Taking = { personId: string; work: Work; subject: Subject }

async function mustTake(tx: Tx, { personId, work, subject }: Taking): Promise<void> {
  const person = await tx.person.findFirst({
    where: { id: personId, retiredAt: null },
    select: { name: true, roles: true, languages: true },
  })
  if (!person || !may({ personId, ...person }, takeDeed[work], subject))
    throw new Refusal('bad_input', { why: 'person' })
}

const isThere = async (tx: Tx, localisationId: string, run: number): Promise<boolean> =>
  (await tx.workCount.count({ where: { localisationId, run, segments: { gt: 0 } }, take: 1 })) > 0
