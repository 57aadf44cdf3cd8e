import { database, databaseNow, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { approvedTexts } from './approved-texts'
import type { ApprovedText } from './approved-texts'
import { heldOf } from './held'
import type { Held } from './held'
import { neighbourKey, pairKey, pairOf } from './keys'
import { retire } from './retire'
import { keepUnit } from './keep-unit'
import { rest } from './rest'
import { shareUnits } from './share-units'
import type { Sharing } from './share-units'
import { standingsOf } from './standing'
import type { Standing } from './standing'
import { newId, rowOf } from './unit-row'
import type { NewUnit } from './unit-row'

/** Translations remembered in one transaction. */
const atOnce = 50

/** What it makes a unit of; null where it is not approved, a correction left it out, or it says nothing. */
function unitOf(approved: ApprovedText): NewUnit | null {
  const { sourceLanguage, targetLanguage, codes } = approved
  const [source, target] = [approved.source.trim(), approved.text.trim()]
  if (approved.state !== 'approved' || !approved.isPlaced || source === '' || target === '') return null
  return { sourceLanguage, targetLanguage, source, target, codes }
}

/** A translation as it stands, and what the memory holds of it. */
type Told = { approved: ApprovedText; standing: Standing; held: Held | undefined }

/** The memory has this very pair from this translation: who stands for it, where and since when may be others now. */
async function keepUp(tx: Tx, { approved, standing, held }: Told & { held: Held }): Promise<Sharing[]> {
  const { isRead, ...where } = standing
  const unit = unitOf(approved)!
  const isOpened = isRead && held.unit.releaseId !== null
  if (held.translationVersion === approved.version && !isOpened) return []
  const { version: translationVersion, confirmedById, approvedById } = approved
  const data = { ...where, translationVersion, confirmedById, approvedById }
  await tx.memoryProvenance.update({ where: { id: held.id }, data })
  if (isOpened) return [{ unitId: held.unitId, key: pairKey(unit, null) }]
  await rest(tx, [held.unitId])
  return []
}

/** @returns the unit that is its release's own and shall be no longer */
async function rememberOne(tx: Tx, told: Told): Promise<Sharing[]> {
  const { approved, standing, held } = told
  const { translationId, version } = approved
  const { isRead, ...where } = standing
  const unit = unitOf(approved)
  if (held && unit) {
    const { releaseId, pairKey: known } = held.unit
    if (known === pairKey(unit, releaseId)) return keepUp(tx, { ...told, held })
    // Somebody has mended the unit itself, and the translation stands as it did.
    if (held.translationVersion === version) return []
  }
  if (held) await retire(tx, held)
  if (!unit) return []
  const own = isRead ? null : approved.releaseId
  const unitId = await keepUnit(tx, rowOf(unit, own), own)
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
  return []
}

/** Brings the memory to what some translations of a localisation are, a few at a time. */
export async function rememberSome(localisationId: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce)
    await inTransaction(async (tx) => {
      // What is added one by one must not make look-ups read a long list of what is not yet in the index.
      await tx.$queryRaw`SELECT set_config('gin_pending_list_limit', '256kB', true)`
      const texts = await approvedTexts(tx, localisationId, ids.slice(from, from + atOnce))
      const translationIds = texts.map(({ translationId }) => translationId)
      const [standings, held] = [await standingsOf(tx, translationIds), await heldOf(tx, translationIds)]
      const sharing: Sharing[] = []
      for (const approved of texts) {
        const { translationId: id } = approved
        sharing.push(
          ...(await rememberOne(tx, { approved, standing: standings.get(id)!, held: held.get(id) })),
        )
      }
      await shareUnits(tx, [...new Map(sharing.map((one) => [one.unitId, one])).values()])
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
