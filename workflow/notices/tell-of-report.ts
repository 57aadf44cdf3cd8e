import type { Tx } from '@/platform/database'
import { localisationSubject } from '@/workflow/release/subject'
import { works } from '@/workflow/review/work'
import { workersFor } from './free-work'
import { officersOf } from './officers-of'
import type { NewNotice } from './write-notices'

/** A reader reports a mistake: the officers are told, and the people of its language. */
export async function tellOfReport(tx: Tx, reportId: string): Promise<NewNotice[]> {
  const report = await tx.readerReport.findUnique({ where: { id: reportId } })
  if (!report || report.closedAt) return []
  const { releaseId, language, at } = report
  const told = (personId: string, localisationId: string | null): NewNotice => ({
    ...{ personId, kind: 'reported', about: localisationId ?? releaseId, at, releaseId, localisationId },
  })
  const officers = (await officersOf(tx, releaseId)).map(({ personId }) => told(personId, null))
  const localisation = await tx.localisation.findUnique({
    where: { releaseId_language: { releaseId, language } },
    select: { id: true },
  })
  if (!localisation) return officers
  const subject = await localisationSubject(localisation.id, tx)
  const people = (await Promise.all(works.map((work) => workersFor(tx, work, subject)))).flat()
  const others = new Set(people.map(({ personId }) => personId))
  return [...officers, ...[...others].map((personId) => told(personId, localisation.id))]
}
