import type { Tx } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'
import type { Found } from './check-anew'
import { findIn } from './find-in'
import { standingText } from './findings-of'
import type { LoadedTranslation } from './load-translation'
import { storeFindings } from './stored-findings'

type Source = NonNullable<LoadedTranslation['source']>

/** What is found in the text a deed would leave standing, before its transaction begins. */
export async function findForDeed(loaded: LoadedTranslation, source: Source, text: string): Promise<Found> {
  const standing = standingText(loaded, source)
  const typed = { ...standing, versions: null, pair: { ...standing.pair, target: text } }
  const [found] = await findIn([text === loaded.translation.text ? standing : typed])
  return found!
}

/**
 * Stores it for the text as it stands now, in the transaction of the deed, and hands off the look at the whole.
 * @param version of the translation after the deed
 */
export async function keepForDeed(
  tx: Tx,
  { text, ...found }: Found,
  {
    version,
    sourceVersion,
    localisationId,
  }: { version: number; sourceVersion: number; localisationId: string },
): Promise<void> {
  await storeFindings(tx, [
    { ...found, text: { ...text, versions: { translation: version, source: sourceVersion } } },
  ])
  await handOff(tx, 'check-localisation', { localisationId })
}
