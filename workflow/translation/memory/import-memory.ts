import { z } from 'zod'
import { database, databaseNow, inTransaction } from '@/platform/database'
import { readTmx } from '@/workflow/formats/read-tmx'
import type { TmxPair } from '@/workflow/formats/tmx-unit'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { importedUnit } from './imported-unit'
import { importRow } from './import-list'
import { tagInput } from './search-units'
import type { MemoryImport } from './unit'
import { weighMemory } from './weigh'
import { writeImported } from './write-imported'
import type { ImportedUnit } from './write-imported'

export const importMemoryInput = z.object({
  /** What its units are known by; brought in again under it, a file adds what is new in it. */
  name: z.string().trim().min(1).max(200),
  /** Field or client. */
  domain: z.string().trim().min(1).max(200).optional(),
  /** Only these languages of the file; absent: from its own source language to all others. */
  source: tagInput.optional(),
  target: tagInput.optional(),
  /** Length of the file, for its progress. */
  bytes: z.coerce.number().int().nonnegative().optional(),
})

export type ImportMemoryInput = z.infer<typeof importMemoryInput>

/** Units written in one transaction. */
const together = 500

/** Problems kept with their lines; the rest are counted. */
const problemsKept = 100

/** What the index of grams is given at once while a file comes in: sorted together, it takes them several times faster. */
const pendingList = '16MB'

type Counts = Pick<MemoryImport, 'read' | 'added' | 'merged' | 'skipped' | 'bytesRead' | 'problems'>

type Progress = (counts: Counts) => void

async function begin(actor: Actor | null, { name, domain, bytes }: ImportMemoryInput): Promise<string> {
  const fresh = {
    domain: domain ?? null,
    state: 'running' as const,
    endedAt: null,
    createdById: actor?.personId ?? null,
    ...{ read: 0, added: 0, merged: 0, skipped: 0, bytesRead: 0, problems: [] },
    bytesTotal: bytes ?? null,
  }
  const now = await databaseNow()
  const { id } = await database.memoryImport.upsert({
    where: { name },
    create: { name, ...fresh },
    update: { ...fresh, startedAt: now, progressedAt: now },
  })
  return id
}

/**
 * Writes a batch, and how far the file is with it.
 * @param counts as they were when its last unit was read; what is new and what was known is added to them
 */
async function write(importId: string, units: readonly ImportedUnit[], counts: Counts): Promise<Counts> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`
      SELECT set_config('gin_pending_list_limit', ${pendingList}, true), set_config('work_mem', ${pendingList}, true)`
    const added = units.length === 0 ? 0 : await writeImported(tx, importId, units)
    const data = {
      ...counts,
      added: counts.added + added,
      merged: counts.merged + units.length - added,
    }
    await tx.memoryImport.update({
      where: { id: importId },
      data: { ...data, progressedAt: await databaseNow(tx) },
    })
    return data
  })
}

/** Counts bytes as they go by. */
async function* counted(chunks: AsyncIterable<Uint8Array>, counts: Counts): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counts.bytesRead += chunk.length
    yield chunk
  }
}

type Coming = { importId: string; counts: Counts; progress: Progress }

async function takeAll(
  chunks: AsyncIterable<Uint8Array>,
  { source, target }: ImportMemoryInput,
  { importId, counts, progress }: Coming,
): Promise<void> {
  const wanted = { ...(source && { sourceLanguage: source }), ...(target && { targetLanguage: target }) }
  let waiting: TmxPair[] = []
  // The next units are read while the last are written.
  let writing = Promise.resolve()
  const flush = async () => {
    const now = new Date()
    const units = waiting.map((pair) => importedUnit(pair, now))
    const { read, skipped, bytesRead, problems } = counts
    const so = { read, skipped, bytesRead, problems: [...problems] }
    waiting = []
    await writing
    writing = (async () => {
      const { added, merged } = await write(importId, units, { ...counts, ...so })
      Object.assign(counts, { added, merged })
      progress({ ...so, added, merged })
    })()
    // Whoever flushes next hears of it.
    writing.catch(() => undefined)
  }
  try {
    for await (const event of readTmx(counted(chunks, counts), wanted)) {
      counts.read += 1
      if (event.kind === 'problem') {
        counts.skipped += 1
        if (counts.problems.length < problemsKept) counts.problems.push({ line: event.line, why: event.why })
        continue
      }
      waiting.push(event.pair)
      if (waiting.length === together) await flush()
    }
  } finally {
    await flush()
    await writing
  }
}

/** The index takes in what waits for it, statistics are those of the memory as it is now. */
async function settle(): Promise<void> {
  await database.$queryRaw`SELECT gin_clean_pending_list('"MemoryUnit_grams_idx"')::text`
  await database.$executeRaw`ANALYZE "MemoryUnit"`
  await weighMemory()
}

/**
 * An administrator brings a TMX file in, as it arrives and in bounded memory. Its units are marked as imported, with
 * the name it came under. What cannot be read is left out and said with its line; where the file stops making sense,
 * what came before is in. Brought in again, it adds what is not there yet.
 * @param actor null: the program itself, asked by whoever runs it
 * @param progress told after every few hundred units
 * @throws Refusal `not_allowed`, `bad_input` (`not_tmx`, `not_xml`, `entities`, `encoding`, `too_deep`, `too_large`)
 */
export async function importMemory(
  actor: Actor | null,
  input: ImportMemoryInput,
  chunks: AsyncIterable<Uint8Array>,
  progress: Progress = () => undefined,
): Promise<MemoryImport> {
  if (actor) mustBeAllowed(actor, 'memory.import')
  const importId = await begin(actor, input)
  const counts: Counts = { read: 0, added: 0, merged: 0, skipped: 0, bytesRead: 0, problems: [] }
  const end = async (state: 'done' | 'failed') => {
    const { read, added, merged, skipped } = counts
    await settle()
    await inTransaction(async (tx) => {
      await tx.memoryImport.update({
        where: { id: importId },
        data: { state, endedAt: await databaseNow(tx) },
      })
      await append(tx, 'memory.import', actor, {
        subjectId: importId,
        detail: { state, read, added, merged, skipped },
      })
    })
  }
  try {
    await takeAll(chunks, input, { importId, counts, progress })
  } catch (error) {
    await end('failed')
    if (error instanceof Refusal) throw new Refusal(error.reason, { ...error.detail, read: counts.read })
    throw error
  }
  await end('done')
  return importRow(importId)
}
