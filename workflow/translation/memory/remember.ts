import { database, databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { approvedTexts } from './approved-texts'
import type { ApprovedText } from './approved-texts'
import { neighbourKey, pairOf } from './keys'
import { retire } from './retire'
import { keepUnit } from './keep-unit'
import { rest } from './rest'
import { shareUnit } from './share-unit'
import { standingsOf } from './standing'
import type { Standing } from './standing'
import { newId, rowOf } from './unit-row'
import type { UnitRow } from './unit-row'

/** Translations remembered in one transaction. */
const atOnce = 50

/** The unit it makes: its release's own until readers have it; null where it is not approved, or says nothing. */
function unitRowOf(approved: ApprovedText, isOwn: boolean): UnitRow | null {
  const { sourceLanguage, targetLanguage, codes, releaseId } = approved
  const [source, target] = [approved.source.trim(), approved.text.trim()]
  if (approved.state !== 'approved' || source === '' || target === '') return null
  return rowOf({ sourceLanguage, targetLanguage, source, target, codes }, isOwn ? releaseId : null)
}

type Remembered = {
  id: string
  unitId: string
  translationVersion: number | null
  unit: { pairKey: string; releaseId: string | null }
}

/** What the memory holds of a translation now. */
const remembered = (tx: Tx, translationId: string): Promise<Remembered | null> =>
  tx.memoryProvenance.findFirst({
    where: { translationId, endedAt: null },
    select: {
      ...{ id: true, unitId: true, translationVersion: true },
      unit: { select: { pairKey: true, releaseId: true } },
    },
  })

const says = (row: UnitRow | null, held: Remembered | null): boolean =>
  row !== null && row.pairKey === held?.unit.pairKey

/** The memory has this very pair from this translation: who stands for it, where and since when may be others now. */
async function keepUp(
  tx: Tx,
  held: Remembered,
  { approved, standing: { isRead, ...standing } }: { approved: ApprovedText; standing: Standing },
): Promise<void> {
  const isOpened = isRead && held.unit.releaseId !== null
  if (held.translationVersion === approved.version && !isOpened) return
  const { version: translationVersion, confirmedById, approvedById } = approved
  const data = { ...standing, translationVersion, confirmedById, approvedById }
  await tx.memoryProvenance.update({ where: { id: held.id }, data })
  await (isOpened ? shareUnit(tx, held.unitId) : rest(tx, [held.unitId]))
}

async function rememberOne(tx: Tx, approved: ApprovedText, standing: Standing): Promise<void> {
  const { translationId, version } = approved
  const { isRead, ...where } = standing
  const held = await remembered(tx, translationId)
  const [own, shared] = [unitRowOf(approved, true), unitRowOf(approved, false)]
  if (held && (says(own, held) || says(shared, held))) return keepUp(tx, held, { approved, standing })
  // Somebody has mended the unit itself, and the translation stands as it did.
  if (held && own && held.translationVersion === version) return
  if (held) await retire(tx, held)
  const row = isRead ? shared : own
  if (!row) return
  const unitId = await keepUnit(tx, row, isRead ? null : approved.releaseId)
  const pair = pairOf(approved.sourceLanguage, approved.targetLanguage)
  const { segmentId, releaseId, confirmedById, approvedById, oneStep, machineBorn } = approved
  await tx.memoryProvenance.create({
    data: {
      ...{
        id: newId(),
        unitId,
        at: await databaseNow(tx),
        translationId,
        translationVersion: version,
        ...where,
      },
      ...{ segmentId, releaseId, confirmedById, approvedById, oneStep, machineBorn },
      previousKey: neighbourKey(approved.previous, pair),
      nextKey: neighbourKey(approved.next, pair),
    },
  })
  await rest(tx, [unitId])
}

/** Brings the memory to what some translations of a localisation are, a few at a time. */
export async function rememberSome(localisationId: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce)
    await inTransaction(async (tx) => {
      // What is added one by one must not make look-ups read a long list of what is not yet in the index.
      await tx.$queryRaw`SELECT set_config('gin_pending_list_limit', '256kB', true)`
      const texts = await approvedTexts(tx, localisationId, ids.slice(from, from + atOnce))
      const standings = await standingsOf(
        tx,
        texts.map(({ translationId }) => translationId),
      )
      for (const approved of texts) await rememberOne(tx, approved, standings.get(approved.translationId)!)
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
  if (translation) await rememberSome(translation.localisationId, [translationId])
}

/** The same for all translations of a localisation, after a revision changed many at once. */
export async function rememberLocalisation({ localisationId }: { localisationId: string }): Promise<void> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT translation.id FROM "Translation" translation
    WHERE translation."localisationId" = ${localisationId}::uuid AND (translation.state = 'approved' OR EXISTS (
      SELECT FROM "MemoryProvenance" found WHERE found."translationId" = translation.id AND found."endedAt" IS NULL))
    ORDER BY translation.id`
  await rememberSome(
    localisationId,
    rows.map(({ id }) => id),
  )
}
