import { database, databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { approvedTexts } from './approved-texts'
import type { ApprovedText } from './approved-texts'
import { neighbourKey, pairOf } from './keys'
import { retire } from './retire'
import { keepUnit } from './keep-unit'
import { newId, rowOf } from './unit-row'
import type { UnitRow } from './unit-row'

/** Translations remembered in one transaction. */
const atOnce = 50

function unitRowOf(approved: ApprovedText): UnitRow | null {
  const { sourceLanguage, targetLanguage, codes, releaseId, isReleased } = approved
  const [source, target] = [approved.source.trim(), approved.text.trim()]
  if (approved.state !== 'approved' || source === '' || target === '') return null
  return rowOf({ sourceLanguage, targetLanguage, source, target, codes }, isReleased ? null : releaseId)
}

/** What the memory holds of a translation now. */
const remembered = (tx: Tx, translationId: string) =>
  tx.memoryProvenance.findFirst({
    where: { translationId, endedAt: null },
    select: { id: true, unitId: true, translationVersion: true, unit: { select: { pairKey: true } } },
  })

async function rememberOne(tx: Tx, approved: ApprovedText): Promise<void> {
  const { translationId, version } = approved
  const row = unitRowOf(approved)
  const held = await remembered(tx, translationId)
  if (held && row && held.translationVersion === version) return
  if (held && row && held.unit.pairKey === row.pairKey) {
    // Approved by override, and by a second person since: these are who stand for it now.
    const { confirmedById, approvedById } = approved
    const data = { translationVersion: version, confirmedById, approvedById }
    await tx.memoryProvenance.update({ where: { id: held.id }, data })
    return
  }
  if (held) await retire(tx, held)
  if (!row) return
  const unitId = await keepUnit(tx, row, approved.isReleased ? null : approved.releaseId)
  const pair = pairOf(approved.sourceLanguage, approved.targetLanguage)
  const { segmentId, releaseId, confirmedById, approvedById, oneStep, machineBorn } = approved
  await tx.memoryProvenance.create({
    data: {
      ...{ id: newId(), unitId, at: await databaseNow(tx), translationId, translationVersion: version },
      ...{ segmentId, releaseId, confirmedById, approvedById, oneStep, machineBorn },
      previousKey: neighbourKey(approved.previous, pair),
      nextKey: neighbourKey(approved.next, pair),
    },
  })
}

async function rememberAll(localisationId: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce)
    await inTransaction(async (tx) => {
      // What is added one by one must not make look-ups read a long list of what is not yet in the index.
      await tx.$queryRaw`SELECT set_config('gin_pending_list_limit', '256kB', true)`
      for (const approved of await approvedTexts(tx, localisationId, ids.slice(from, from + atOnce)))
        await rememberOne(tx, approved)
    })
}

/**
 * Brings the memory to what a translation is: an approved one is remembered as it stands, and what was remembered of a
 * text sent back or changed since is retired. Doing it again changes nothing.
 */
export async function rememberTranslation({ translationId }: { translationId: string }): Promise<void> {
  const translation = await database.translation.findUnique({
    where: { id: translationId },
    select: { localisationId: true },
  })
  if (translation) await rememberAll(translation.localisationId, [translationId])
}

/** The same for all translations of a localisation, after a revision changed many at once. */
export async function rememberLocalisation({ localisationId }: { localisationId: string }): Promise<void> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT translation.id FROM "Translation" translation
    WHERE translation."localisationId" = ${localisationId}::uuid AND (translation.state = 'approved' OR EXISTS (
      SELECT FROM "MemoryProvenance" found WHERE found."translationId" = translation.id AND found."endedAt" IS NULL))
    ORDER BY translation.id`
  await rememberAll(
    localisationId,
    rows.map(({ id }) => id),
  )
}
