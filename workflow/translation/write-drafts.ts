import { inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'
import { append } from '@/workflow/release/history'
import { moveTranslation } from '@/workflow/release/move-translation'
import { Refusal } from '@/workflow/release/refusal'
import type { Choice, EngineRule } from './engines/choose'
import type { Reading, Unreadable } from './engines/markup'
import type { Waiting } from './untranslated'

/** The localisation, and what its release said when its source was read. */
export type Drafted = {
  id: string
  releaseId: string
  language: string
  release: { currentRevision: number; engineRule: EngineRule }
}

/** What an engine's answer became, or what the memory offered: a text, or a reason it cannot be one. */
export type Draft = { waiting: Waiting; reading: Reading; unit?: { unitId: string; matchScore: number } }

/** Who drafted a batch. */
export type DraftedBy = Choice | 'memory'

const originOf = (by: DraftedBy, { unit }: Draft) =>
  by === 'memory'
    ? ({ origin: 'memory', engine: null, unitId: unit!.unitId, matchScore: unit!.matchScore } as const)
    : ({
        origin: 'machine',
        engine: `${by.engine.name} ${by.model}`,
        unitId: null,
        matchScore: null,
      } as const)

/** What a draft was made from counts as used there, once. */
async function recordUses(tx: Tx, { releaseId }: Drafted, drafts: readonly Draft[]): Promise<void> {
  const uses = drafts.flatMap(({ unit, waiting }) =>
    unit ? [{ unitId: unit.unitId, translationId: waiting.translation!.id, releaseId }] : [],
  )
  if (uses.length > 0) await tx.memoryUse.createMany({ data: uses, skipDuplicates: true })
}

/** A draft refused is said once, by the segment's id and a code. */
async function recordRefused(
  tx: Tx,
  localisation: Drafted,
  waiting: Waiting,
  why: Unreadable,
): Promise<void> {
  const { releaseId, id: localisationId, language } = localisation
  const subjectId = waiting.translation!.id
  const about = { deed: 'translation.draft', releaseId, subjectId } as const
  if (await tx.auditEvent.findFirst({ where: about, select: { id: true } })) return
  await append(tx, 'translation.draft', null, {
    releaseId,
    localisationId,
    language,
    subjectId,
    detail: { refused: why },
  })
}

/**
 * Writes a batch's drafts, unless the release was revised or allows other engines since.
 * A segment that somebody has touched meanwhile keeps what they did.
 * @returns false where the release is no longer as it was: nothing is written
 */
export function writeDrafts(
  localisation: Drafted,
  by: DraftedBy,
  drafts: readonly Draft[],
): Promise<boolean> {
  const { id: localisationId, releaseId, language, release } = localisation
  // Ascending, as everybody locks them.
  const inOrder = drafts.toSorted((a, b) => (a.waiting.translation!.id < b.waiting.translation!.id ? -1 : 1))
  return inTransaction(async (tx) => {
    const [current] = await tx.$queryRaw<Drafted['release'][]>`
      SELECT "currentRevision", "engineRule" FROM "Release" WHERE "id" = ${releaseId}::uuid FOR SHARE`
    if (current?.currentRevision !== release.currentRevision) return false
    if (current.engineRule !== release.engineRule) return false
    const drafted: Draft[] = []
    for (const draft of inOrder) {
      const { waiting, reading } = draft
      if (!reading.ok) {
        await recordRefused(tx, localisation, waiting, reading.why)
        continue
      }
      try {
        await moveTranslation(tx, waiting.translation!, {
          move: 'machine_draft',
          deed: 'translation.draft',
          actor: null,
          set: {
            text: reading.text,
            sourceVersion: waiting.sourceVersion,
            ...originOf(by, draft),
          },
        })
        drafted.push(draft)
      } catch (error) {
        if (!(error instanceof Refusal && error.reason === 'changed_meanwhile')) throw error
      }
    }
    if (drafted.length === 0) return true
    await recordUses(tx, localisation, drafted)
    const from = by === 'memory' ? { memory: true } : { engine: by.engine.name, model: by.model }
    const detail = { drafted: drafted.length, ...from }
    await handOff(tx, 'check-localisation', { localisationId })
    await append(tx, 'translation.draft', null, { releaseId, localisationId, language, detail })
    return true
  })
}
