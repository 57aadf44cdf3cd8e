import { createHash } from 'node:crypto'
import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Dismissal } from '@/prisma/generated/client'
import { check } from '@/workflow/checks/check'
import { withFingerprints } from '@/workflow/checks/finding'
import type { Fingerprinted, Pair } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'

/** A translation's text, or one that would take its place. `translationId` is null where there is no translation. */
export type TextToCheck = { translationId: string | null; confirmedById: string | null; pair: Pair }

export type CheckedText = {
  text: TextToCheck
  open: Fingerprinted[]
  /** What somebody other than the confirmer let pass, on exactly this text. */
  dismissed: { finding: Fingerprinted; dismissal: Dismissal }[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** How a dismissal names its finding and the two texts it was given on. */
export const dismissalKey = (
  { source, target }: Pair,
  { fingerprint }: Pick<Fingerprinted, 'fingerprint'>,
) => ({
  finding: sha256(fingerprint),
  pair: sha256(JSON.stringify([source.text, target])),
})

/**
 * Checks texts and sets apart what was dismissed, in the order given. One query for all of them, and none where
 * nothing is found.
 */
export async function checkTexts(texts: readonly TextToCheck[], tx: Tx = database): Promise<CheckedText[]> {
  const found = await Promise.all(texts.map(findIn))
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

async function findIn(text: TextToCheck): Promise<{ text: TextToCheck; findings: Fingerprinted[] }> {
  const { sourceLanguage, targetLanguage } = text.pair
  const knowledge = await knowledgeOf(sourceLanguage, targetLanguage)
  return { text, findings: withFingerprints(check(text.pair, knowledge)) }
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
