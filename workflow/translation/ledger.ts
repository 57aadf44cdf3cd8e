import { createHash } from 'node:crypto'
import { database } from '@/platform/database'
import type { Choice } from './engines/choose'

/** Who asks an engine for what. */
export type Asking = { choice: Choice; releaseId: string; localisationId: string | null }

/** The form in which engines are sent text; part of every request's key. */
const format = 'html'

/** Engines are used without glossaries so far. */
const glossaryVersion = 0

/** SHA-256 of everything an answer depends on, hexadecimal: the same key means the same request. */
export function requestKey({ engine, model, source, target }: Choice, sent: string): string {
  const request = [sent, format, source, target, engine.name, model, glossaryVersion]
  return createHash('sha256').update(JSON.stringify(request)).digest('hex')
}

/**
 * The answers the ledger has already: this release's own, and those of releases that are out.
 * @returns raw answers by what was sent
 */
export async function storedAnswers(
  { choice, releaseId }: Asking,
  sent: readonly string[],
): Promise<Map<string, string>> {
  const byKey = new Map(sent.map((text) => [requestKey(choice, text), text]))
  const rows = await database.$queryRaw<{ requestKey: string; answer: string }[]>`
    SELECT DISTINCT ON (stored."requestKey") stored."requestKey", stored."answer"
    FROM "LedgerAnswer" stored LEFT JOIN "Release" release ON release."id" = stored."releaseId"
    WHERE stored."requestKey" = ANY(${[...byKey.keys()]}::char(64)[]) AND stored."answer" IS NOT NULL
      AND (stored."releaseId" = ${releaseId}::uuid OR release."releasedAt" IS NOT NULL)
    ORDER BY stored."requestKey", stored."releaseId" = ${releaseId}::uuid DESC, stored."id"`
  return new Map(rows.map(({ requestKey, answer }) => [byKey.get(requestKey)!, answer]))
}
