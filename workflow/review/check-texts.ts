import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Dismissal } from '@/prisma/generated/client'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { Found, TextToCheck } from './check-anew'
import { dismissalKey } from './dismissal-key'
import { findIn } from './find-in'

export type CheckedText = {
  text: TextToCheck
  open: Fingerprinted[]
  /** What somebody other than the confirmer let pass, on exactly this text. */
  dismissed: { finding: Fingerprinted; dismissal: Dismissal }[]
}

/**
 * What the checks say of texts, with what was dismissed set apart, in the order given. The number of queries does not
 * depend on how many there are.
 */
export async function checkTexts(texts: readonly TextToCheck[]): Promise<CheckedText[]> {
  return setApart(await findIn(texts))
}

/** Sets apart what was dismissed of what was found. One query, and none where nothing was found. */
export async function setApart(found: readonly Found[], tx: Tx = database): Promise<CheckedText[]> {
  const ids = found.filter(({ findings }) => findings.length > 0).map(({ text }) => text.translationId)
  const dismissals = await dismissalsOf(
    ids.filter((id) => id !== null),
    tx,
  )
  return found.map(({ text, findings }) => {
    const checked: CheckedText = { text, open: [], dismissed: [] }
    const own = dismissals.get(text.translationId ?? '') ?? []
    for (const finding of findings) {
      const dismissal = own.find(standsFor(text, finding))
      if (dismissal) checked.dismissed.push({ finding, dismissal })
      else checked.open.push(finding)
    }
    return checked
  })
}

async function dismissalsOf(translationIds: string[], tx: Tx): Promise<Map<string, Dismissal[]>> {
  if (translationIds.length === 0) return new Map()
  const where = { translationId: { in: translationIds } }
  const rows = await tx.dismissal.findMany({ where, orderBy: { id: 'asc' } })
  return Map.groupBy(rows, ({ translationId }) => translationId)
}

function standsFor({ pair, confirmedById }: TextToCheck, finding: Fingerprinted) {
  const key = dismissalKey(pair, finding)
  return (dismissal: Dismissal): boolean =>
    dismissal.finding === key.finding &&
    dismissal.pair === key.pair &&
    dismissal.dismissedById !== confirmedById
}
