import { z } from 'zod'
import { databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { reportOutcomes } from './report-states'

export const closeReportInput = z.object({ reportId: z.uuid(), outcome: z.enum(reportOutcomes) })
export const reopenReportInput = z.object({ reportId: z.uuid() })

/**
 * Somebody has seen to what a reader reported.
 * @throws Refusal `not_found`, `changed_meanwhile` (somebody else has closed it)
 */
export async function closeReport(
  actor: Actor,
  { reportId, outcome }: z.infer<typeof closeReportInput>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const report = await loadReport(tx, actor, reportId)
    const closed = { closedAt: await databaseNow(tx), closedById: actor.personId, outcome }
    const { count } = await tx.readerReport.updateMany({
      where: { id: reportId, closedAt: null },
      data: closed,
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'report.close', actor, { ...report, subjectId: reportId, detail: { outcome } })
  })
}

/**
 * Opens a report again that was closed by mistake.
 * @throws Refusal `not_found`, `changed_meanwhile` (it is open)
 */
export async function reopenReport(
  actor: Actor,
  { reportId }: z.infer<typeof reopenReportInput>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const report = await loadReport(tx, actor, reportId)
    const { count } = await tx.readerReport.updateMany({
      where: { id: reportId, closedAt: { not: null } },
      data: { closedAt: null, closedById: null, outcome: null },
    })
    if (count === 0) throw new Refusal('changed_meanwhile')
    await append(tx, 'report.close', actor, {
      ...report,
      subjectId: reportId,
      detail: { outcome: 'reopened' },
    })
  })
}

async function loadReport(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ releaseId: string; language: string }> {
  const report = await tx.readerReport.findUnique({
    where: { id },
    select: { releaseId: true, language: true },
  })
  if (!report) throw new Refusal('not_found')
  mustBeAllowed(actor, 'report.close', {
    ...(await releaseSubject(report.releaseId, tx)),
    language: report.language,
  })
  return report
}
