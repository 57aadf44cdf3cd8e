import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'
import { statementNames } from './statement-names'

export type Tx = Prisma.TransactionClient
export { Prisma }

/** How long a transaction may wait for a connection, and how long it may last. Deeds compute before they begin one. */
const transactionOptions = { maxWait: 5_000, timeout: 10_000 }

const attempts = 3

function connect() {
  if (!env.DATABASE_URL)
    throw new Error('DATABASE_URL is not set: start through `npm run dev`, `npm start` or `npm run demo`.')
  const pool = { connectionString: env.DATABASE_URL, max: env.DATABASE_CONNECTIONS }
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() })
  return new PrismaClient({ adapter, transactionOptions })
}

// Next loads modules anew on every change in development; the pool must outlive that.
const kept = globalThis as { communiqueDatabase?: PrismaClient }

/** The one Prisma client of this process. */
export const database: PrismaClient = (kept.communiqueDatabase ??= connect())

const afterwards = new WeakMap<object, (() => void)[]>()

/** Does something once the transaction has committed, and never if it has not. Outside one, at once. */
export function afterCommit(tx: Tx, run: () => void): void {
  const waiting = afterwards.get(tx)
  if (waiting) waiting.push(run)
  else run()
}

/** Deadlock or serialisation failure, also of a query that was written out: the transaction is to be run again. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const { driverAdapterError } = (error.meta ?? {}) as { driverAdapterError?: { cause?: { kind?: string } } }
  return error.code === 'P2034' || driverAdapterError?.cause?.kind === 'TransactionWriteConflict'
}

/**
 * Runs a deed's writes as one transaction, again where PostgreSQL asks for it.
 * Inside use only `tx`: a transaction that also uses the outer client waits for itself.
 */
export async function inTransaction<T>(write: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const waiting: (() => void)[] = []
    try {
      const result = await database.$transaction((tx) => {
        afterwards.set(tx, waiting)
        return write(tx)
      })
      for (const run of waiting) run()
      return result
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
    }
  }
}

/** The only clock that embargoes, leases and claims are measured by. */
export async function databaseNow(tx: Tx | PrismaClient = database): Promise<Date> {
  const [row] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  return row.now
}
