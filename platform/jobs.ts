import { PgBoss, fromPrisma } from 'pg-boss'
import type { Job, JobResult, JobWithMetadata, Queue } from 'pg-boss'
import type { Tx } from './database'
import { env } from './env'
import { log } from './log'

export type JobOptions = Omit<Queue, 'name'>
type Declared = Record<string, JobOptions>

const dead = 'dead-letters'

const kept = globalThis as { communiqueJobs?: Promise<PgBoss> }

async function start(declared: Declared, working: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL!,
    max: working ? 4 : 2,
    schema: 'jobs',
    supervise: working,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    useListenNotify: working,
  })
  boss.on('error', (error) => log.error({ error: error.message }, 'jobs'))
  await boss.start()
  await boss.createQueue(dead)
  for (const [name, options] of Object.entries(declared)) {
    await boss.createQueue(name, { ...options, deadLetter: dead, notify: true })
  }
  return boss
}

/** Connects this process to the job tables, once. Only a worker supervises: retries, expiry, lost heartbeats. */
export function connectJobs(declared: Declared, working = false): Promise<PgBoss> {
  return (kept.communiqueJobs ??= start(declared, working))
}

/**
 * Adds a job in the caller's transaction: it exists if and only if the transaction commits.
 * @param options.priority a job of a higher one is taken first; 0 unless given
 * @param options.startAfter in how many seconds it may be taken; at once unless given
 */
export async function enqueue<P extends object>(
  tx: Tx,
  { boss, name, payload }: { boss: PgBoss; name: string; payload: P },
  options: { singletonKey?: string; priority?: number; startAfter?: number } = {},
): Promise<void> {
  await boss.send(name, payload, { db: fromPrisma(tx), ...options })
}

/**
 * The same for many jobs of one name, in one statement. Of two with the same key one is kept, and one that waits already
 * is taken as soon as the more urgent of them asks.
 */
export async function enqueueAll<P extends object>(
  tx: Tx,
  { boss, name, payloads }: { boss: PgBoss; name: string; payloads: readonly P[] },
  { keyOf, priority = 0 }: { keyOf: (payload: P) => string; priority?: number },
): Promise<void> {
  const jobs = payloads.map((data) => ({ data, singletonKey: keyOf(data), priority }))
  await boss.insert(name, jobs, { db: fromPrisma(tx) })
  if (priority > 0)
    await tx.$executeRaw`
      UPDATE jobs.job SET priority = ${priority}
      WHERE name = ${name} AND state = 'created' AND priority < ${priority}
        AND singleton_key = ANY(${jobs.map(({ singletonKey }) => singletonKey)})`
}

/** Takes one job at a time of this name, `concurrency` of them side by side. */
export async function takeJobs<P extends object>(
  boss: PgBoss,
  name: string,
  concurrency: number,
  run: (payload: P) => Promise<void>,
) {
  await boss.work<P>(
    name,
    { localConcurrency: concurrency, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2 },
    async ([job]: Job<P>[]) => {
      if (job) await run(job.data)
    },
  )
}

const shortJobs = {
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
} as const

/** Fetched at a time: fetching costs more than a job of a few milliseconds. */
const fetched = 20

/**
 * Takes short jobs of this name, each settled by itself. While there are more than can be fetched at once there is no
 * pause.
 * @param sideBySide how many are done at the same time
 */
export async function takeShortJobs<P extends object>(
  boss: PgBoss,
  { name, sideBySide }: { name: string; sideBySide: number },
  run: (payload: P) => Promise<void>,
) {
  const options = { ...shortJobs, batchSize: fetched, localConcurrency: sideBySide } as const
  await boss.work<P>(name, options, (jobs: Job<P>[]) => eachSettled(jobs, run))
}

/**
 * Takes short jobs of this name that cost less done together than one by one: those of a priority at a time, the highest
 * first. Where they fail together each is done alone, so that none fails for another.
 * @param sideBySide how many times at once
 * @param together how many at most
 */
export async function takeJobsTogether<P extends object>(
  boss: PgBoss,
  { name, sideBySide, together }: { name: string; sideBySide: number; together: number },
  run: (payloads: P[]) => Promise<void>,
) {
  const options = {
    ...shortJobs,
    includeMetadata: true,
    batchSize: together,
    localConcurrency: sideBySide,
  } as const
  await boss.work(name, options, async (jobs: JobWithMetadata<P>[]) => {
    const urgent = jobs.toSorted((a, b) => b.priority - a.priority)
    const results: JobResult[] = []
    for (const [, equal] of Map.groupBy(urgent, ({ priority }) => priority))
      results.push(...(await allSettled(equal, run)))
    return results
  })
}

async function allSettled<P>(jobs: Job<P>[], run: (payloads: P[]) => Promise<void>): Promise<JobResult[]> {
  try {
    await run(jobs.map(({ data }) => data))
    return jobs.map(({ id }) => ({ id, status: 'completed' }))
  } catch {
    return eachSettled(jobs, (payload) => run([payload]))
  }
}

async function eachSettled<P>(jobs: Job<P>[], run: (payload: P) => Promise<void>): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const { id, data } of jobs) results.push(await settled(id, () => run(data)))
  return results
}

async function settled(id: string, run: () => Promise<void>): Promise<JobResult> {
  try {
    await run()
    return { id, status: 'completed' }
  } catch (error) {
    return {
      id,
      status: 'failed',
      output: { message: error instanceof Error ? error.message : String(error) },
    }
  }
}

export async function disconnectJobs(): Promise<void> {
  const boss = await kept.communiqueJobs
  kept.communiqueJobs = undefined
  await boss?.stop({ graceful: true, timeout: 20_000 })
}
