import { database, databaseNow } from '@/platform/database'
import type { MemoryImport as Row } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import type { MemoryImport } from './unit'

/** One at work says so every few hundred units; silent for longer, whoever brought it in is gone. */
const silentMs = 60_000

/** Imports shown. */
const shown = 100

const told = (row: Row, now: Date): MemoryImport => {
  const { createdById: _by, progressedAt, bytesRead, bytesTotal, problems, state, ...rest } = row
  const isGone = state === 'running' && now.getTime() - progressedAt.getTime() > silentMs
  return {
    ...rest,
    state: isGone ? 'failed' : state,
    bytesRead: Number(bytesRead),
    bytesTotal: bytesTotal === null ? null : Number(bytesTotal),
    problems: problems as MemoryImport['problems'],
  }
}

export async function importRow(id: string): Promise<MemoryImport> {
  return told(await database.memoryImport.findUniqueOrThrow({ where: { id } }), await databaseNow())
}

/**
 * The files brought into the memory, the latest first, those under way with how far they are.
 * @throws Refusal `not_allowed`
 */
export async function importList(actor: Actor): Promise<{ imports: MemoryImport[] }> {
  mustBeAllowed(actor, 'memory.search')
  const rows = await database.memoryImport.findMany({ orderBy: { startedAt: 'desc' }, take: shown })
  const now = await databaseNow()
  return { imports: rows.map((row) => told(row, now)) }
}
