import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { standingOf } from '@/workflow/review/exact-text'
import { hold } from '@/workflow/review/hold'
import type { Held, HeldByOther } from '@/workflow/review/hold'
import { endCopies, keepTexts, rememberTexts } from '@/workflow/review/keep-text'
import { loadTranslations } from '@/workflow/review/load-translation'
import type { LoadedTranslation } from '@/workflow/review/load-translation'
import { goesOnFrom, lockCopies, lockTexts, saveInput } from '@/workflow/review/save-working-copy'
import type { Saved } from '@/workflow/review/save-working-copy'
import { takeDeed, works } from '@/workflow/review/work'
import { isEachOnce } from './selected'

/** Texts saved in one asking, and one transaction. */
const savedAtOnce = 200

const { translationId, text, baseVersion, copyVersion, page } = saveInput.shape

export const saveSelectedInput = z.object({
  localisationId: z.uuid(),
  work: z.enum(works),
  page,
  segments: z
    .array(z.object({ translationId, text, baseVersion, copyVersion }))
    .min(1)
    .max(savedAtOnce)
    .refine(isEachOnce),
})

type Save = z.output<typeof saveSelectedInput>

export type SavedOne = Saved & { translationId: string }

/**
 * Saves what was typed in many texts at once, as by finding and replacing: for this person alone, each as one is saved
 * (save-working-copy.ts), in a number of statements that theirs does not change.
 */
export async function saveSelected(actor: Actor, input: Save): Promise<{ saved: SavedOne[] }> {
  const { localisationId, work, segments } = input
  const subject = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'translation.save', subject)
  const ids = segments.map((segment) => segment.translationId)
  const loaded = new Map(
    (await loadTranslations(ids))
      .filter((one) => one.localisationId === localisationId)
      .map((one) => [one.translation.id, one]),
  )
  const here = segments.filter((segment) => loaded.has(segment.translationId))
  const mayHold = may(actor, takeDeed[work], subject)
  const saved = await inTransaction(async (tx) => {
    const claims = mayHold ? await holdAll(tx, actor, { input, loaded }) : new Map()
    const standing = await lockTexts(tx, [...loaded.keys()])
    const copies = await lockCopies(tx, actor, ids)
    const judged = here.map((segment) => {
      const translation = standing.get(segment.translationId)!
      const copy = copies.get(segment.translationId) ?? null
      const newer = translation.version > segment.baseVersion ? standingOf(translation) : null
      const kind = copy && !goesOnFrom(copy, { ...segment, page: input.page }) ? 'other' : 'own'
      const isGone = kind === 'own' && segment.text === translation.text && !newer
      const claim: Held | HeldByOther | null = claims.get(translation.run) ?? null
      return { segment, copy, newer, claim, kind: isGone ? ('gone' as const) : kind }
    })
    const of = (kind: 'other' | 'own' | 'gone') => judged.filter((one) => one.kind === kind)
    const replaced = of('own').flatMap(({ segment, copy }) =>
      copy && copy.text !== segment.text ? [{ translationId: segment.translationId, text: copy.text }] : [],
    )
    await rememberTexts(tx, actor, [...of('other').map(({ segment }) => segment), ...replaced])
    await endCopies(
      tx,
      actor,
      of('gone').map(({ segment }) => segment.translationId),
    )
    const kept = await keepTexts(
      tx,
      actor,
      of('own').map(({ segment }) => ({ ...segment, version: segment.baseVersion, page: input.page })),
    )
    const now = new Date()
    return judged.map(({ segment, copy, newer, claim, kind }): SavedOne => {
      const mine = kept.get(segment.translationId)
      const other = kind === 'other' ? { text: copy!.text, version: copy!.version } : null
      const savedAt = mine?.savedAt ?? copy?.savedAt ?? now
      return {
        translationId: segment.translationId,
        savedAt,
        claim,
        newer,
        other,
        copyVersion: mine?.version ?? null,
      }
    })
  })
  return { saved }
}

type Holding = { input: Save; loaded: ReadonlyMap<string, LoadedTranslation> }

async function holdAll(
  tx: Tx,
  actor: Actor,
  { input: { localisationId, work }, loaded }: Holding,
): Promise<Map<number, Held | HeldByOther>> {
  const runs = new Set([...loaded.values()].map(({ translation }) => translation.run))
  const claims = new Map<number, Held | HeldByOther>()
  for (const run of [...runs].toSorted((a, b) => a - b))
    claims.set(run, await hold(tx, actor, { localisationId, work, run }))
  return claims
}
