import { connectJobs, enqueue, enqueueAll } from '@/platform/jobs'
import type { JobOptions } from '@/platform/jobs'
import type { Tx } from '@/platform/database'

/** What each job is told: ids only, never a word of a release. */
export type Jobs = {
  'draft-localisation': { localisationId: string }
  'check-localisation': { localisationId: string }
  'render-page': { path: string }
  /** Its live pages say that it is being corrected, or no longer. */
  'raise-live-pages': { releaseId: string }
  'disclose-anew': { localisationId: string }
  /** Each change of an approval has its own: one that is being done may have looked too early. */
  'remember-translation': { translationId: string; version: number }
  'remember-localisation': { localisationId: string; revision: number }
  'open-memory': { releaseId: string }
  /** The pages' fixed texts, to be brought to their reviewers. */
  'sync-frame': { releaseId: string }
  notify: Told
  'mail-notices': { personId: string }
  /** The embargo of a release somebody has an advance copy of became another with this version. */
  'tell-recipient': { copyId: string; version: number }
}

/** What people may have to be told. `actorId`: whose deed it was, who is not told of it; null: the program itself. */
export type Told =
  | { kind: 'work'; localisationId: string; work: 'translate' | 'review'; actorId: string | null }
  | { kind: 'sent_back'; translationId: string; version: number; actorId: string }
  | { kind: 'asked' | 'answered'; commentId: string }
  | { kind: 'reported'; reportId: string }
  | { kind: 'assigned'; localisationId: string; work: 'translate' | 'review'; run: number; personId: string }
  | { kind: 'mending' | 'typo'; localisationId: string; actorId: string }
  | { kind: 'embargo_moved'; releaseId: string; version: number; actorId: string }

/**
 * One job per name and key at a time, queued or running; a worker that dies is noticed by its missing heartbeat.
 */
const patient: JobOptions = {
  policy: 'stately',
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  heartbeatSeconds: 10,
  expireInSeconds: 3600,
}

export const jobs: Record<keyof Jobs, JobOptions> = {
  'draft-localisation': patient,
  'check-localisation': patient,
  'render-page': patient,
  'raise-live-pages': patient,
  'disclose-anew': patient,
  'remember-translation': patient,
  'remember-localisation': patient,
  'open-memory': patient,
  'sync-frame': patient,
  notify: patient,
  // A mail server may be away for a night.
  'tell-recipient': { ...patient, retryLimit: 100 },
  // Nor twice at once for a person.
  'mail-notices': { ...patient, policy: 'exclusive', retryLimit: 100 },
}

/** What nobody waits for leaves the moment to what readers wait for. In seconds. */
const startAfter: { [Name in keyof Jobs]?: number } = { 'open-memory': 3 }

const keyOf = (payload: object) => Object.values(payload).join(' ')

/**
 * The next room's work, enqueued in the transaction of the deed that calls for it.
 * @param priority taken before work of the same name with a lower one
 */
export async function handOff<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  priority = 0,
): Promise<void> {
  const boss = await connectJobs(jobs)
  const options = { singletonKey: keyOf(payload), priority, startAfter: startAfter[name] ?? 0 }
  await enqueue(tx, { boss, name, payload }, options)
}

/** The same for many, in one statement; one that waits with a lower priority is raised to this one. */
export async function handOffAll<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payloads: readonly Jobs[Name][],
  priority = 0,
): Promise<void> {
  if (payloads.length === 0) return
  const boss = await connectJobs(jobs)
  await enqueueAll(tx, { boss, name, payloads }, { keyOf, priority })
}
