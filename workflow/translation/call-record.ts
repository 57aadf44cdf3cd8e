import { database, databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { characters } from './engines/batch'
import { EngineError } from './engines/engine'
import { costMicros } from './engines/price'
import { requestKey } from './ledger'
import type { Asking } from './ledger'
import { mustStillBeAllowed } from './still-allowed'

/** A call is renewed while it lasts; one that is not for this long has lost its asker. */
const leaseSeconds = 10
const renewEverySeconds = 3

/** A call on record and what it asks for. */
export type Claimed = { callId: string; sent: string[] }

/** Calls over these requests whose askers died: they may have been paid for, and may be asked anew. */
async function giveUpLost(tx: Tx, releaseId: string, keys: string[]): Promise<void> {
  await tx.$executeRaw`
    WITH lost AS (
      UPDATE "EngineCall" SET "outcome" = 'lost'
      WHERE "outcome" = 'asked' AND "leaseUntil" < clock_timestamp() AND "id" IN (
        SELECT "callId" FROM "LedgerAnswer"
        WHERE "releaseId" = ${releaseId}::uuid AND "requestKey" = ANY(${keys}::char(64)[]) AND "answer" IS NULL)
      RETURNING "id")
    DELETE FROM "LedgerAnswer" WHERE "answer" IS NULL AND "callId" IN (SELECT "id" FROM lost)`
}

/**
 * Commits a call as asked, with those strings that nobody else is asking for. null: somebody asks for all of them.
 * @throws NoLongerAllowed
 */
export function claim(asking: Asking, sent: string[]): Promise<Claimed | null> {
  const { choice, releaseId, localisationId } = asking
  // In one order for everybody, so that two askers never wait for each other.
  const wanted = sent.map((text) => ({ requestKey: requestKey(choice, text), sent: text }))
  wanted.sort((a, b) => (a.requestKey < b.requestKey ? -1 : 1))
  const { engine, model, source, target } = choice
  return inTransaction(async (tx) => {
    await mustStillBeAllowed(tx, asking)
    await giveUpLost(
      tx,
      releaseId,
      wanted.map(({ requestKey }) => requestKey),
    )
    const call = await tx.engineCall.create({
      data: {
        releaseId,
        localisationId,
        engine: engine.name,
        model,
        sourceLanguage: source,
        targetLanguage: target,
        strings: 0,
        characters: 0,
        currency: engine.price?.currency ?? null,
        ...(await askedNow(tx)),
      },
    })
    const mine = await tx.ledgerAnswer.createManyAndReturn({
      data: wanted.map((row) => ({ ...row, releaseId, callId: call.id })),
      skipDuplicates: true,
      select: { sent: true },
    })
    if (mine.length === 0) {
      await tx.engineCall.delete({ where: { id: call.id } })
      return null
    }
    const claimed = new Set(mine.map((row) => row.sent))
    const count = mine.reduce((sum, row) => sum + characters(row.sent), 0)
    await tx.engineCall.update({
      where: { id: call.id },
      data: {
        strings: mine.length,
        characters: count,
        costMicros: costMicros(count, engine.price),
        // Claiming may have waited for another asker to fail.
        ...(await askedNow(tx)),
      },
    })
    return { callId: call.id, sent: sent.filter((text) => claimed.has(text)) }
  })
}

async function askedNow(tx: Tx): Promise<{ askedAt: Date; leaseUntil: Date }> {
  const askedAt = await databaseNow(tx)
  return { askedAt, leaseUntil: new Date(askedAt.getTime() + leaseSeconds * 1000) }
}

/** Keeps a call's lease while its asker lives; the database being away for a moment is no reason to stop. */
export function renewing(callId: string): NodeJS.Timeout {
  return setInterval(() => {
    database.$executeRaw`
      UPDATE "EngineCall" SET "leaseUntil" = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      WHERE "id" = ${callId}::uuid AND "outcome" = 'asked'`.catch(() => {})
  }, renewEverySeconds * 1000)
}

/** Stores a raw answer alone, before anything is done with it. Of two answers to one request the first stays. */
export async function save(
  { choice, releaseId }: Asking,
  { callId, sent }: Claimed,
  answers: string[],
): Promise<void> {
  const keys = sent.map((text) => requestKey(choice, text))
  // PostgreSQL holds no NUL: the one change to a raw answer, and one that has its draft refused.
  const storable = answers.map((answer) => answer.toWellFormed().replaceAll('\0', '\uFFFD'))
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE "EngineCall" SET "outcome" = 'answered', "answeredAt" = clock_timestamp() WHERE "id" = ${callId}::uuid`
    await tx.$executeRaw`
      INSERT INTO "LedgerAnswer" ("id", "requestKey", "releaseId", "callId", "sent", "answer")
      SELECT gen_random_uuid(), key, ${releaseId}::uuid, ${callId}::uuid, sent, answer
      FROM unnest(${keys}::text[], ${sent}::text[], ${storable}::text[]) AS given(key, sent, answer)
      ORDER BY key
      ON CONFLICT ("requestKey", "releaseId") DO UPDATE
      SET "answer" = COALESCE("LedgerAnswer"."answer", EXCLUDED."answer")`
  })
}

/** Records a call that brought nothing, and lets its strings be asked for again. */
export async function giveUp({ callId }: Claimed, thrown: unknown): Promise<void> {
  const failure = thrown instanceof EngineError ? thrown.failure : null
  // A refused call is not billed. One that was cut short may have been answered at the other end, and paid.
  const mayBePaid = failure === null || failure === 'timeout'
  await inTransaction(async (tx) => {
    await tx.engineCall.updateMany({
      where: { id: callId, outcome: 'asked' },
      data: { outcome: failure ? 'failed' : 'lost', failure, ...(!mayBePaid && { costMicros: 0n }) },
    })
    await tx.ledgerAnswer.deleteMany({ where: { callId, answer: null } })
  })
}
