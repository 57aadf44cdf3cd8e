import { database } from '@/platform/database'
import { checkAnew } from './check-anew'
import type { Found, TextToCheck } from './check-anew'
import { storedFindings, storeFindings } from './stored-findings'

/** Texts that are checked with the same terms. */
const groupOf = ({ releaseId, pair }: TextToCheck): string =>
  `${releaseId} ${pair.sourceLanguage} ${pair.targetLanguage}`

async function findInGroup(texts: readonly TextToCheck[]): Promise<Found[]> {
  const stored = await storedFindings(texts)
  const isStored = ({ translationId, versions }: TextToCheck) =>
    versions !== null && translationId !== null && stored.has(translationId)
  const anew = await checkAnew(texts.filter((text) => !isStored(text)))
  await storeFindings(database, anew)
  const found = new Map(anew.map((each) => [each.text, each]))
  return texts.map((text) => found.get(text) ?? { ...stored.get(text.translationId!)!, text })
}

/**
 * What is found in texts, in the order given. For texts that stand it is read, and found and stored where it is not yet;
 * others are checked alone. Not for use under a lock: it computes.
 */
export async function findIn(texts: readonly TextToCheck[]): Promise<Found[]> {
  const groups = await Promise.all([...Map.groupBy(texts, groupOf).values()].map(findInGroup))
  const byText = new Map(groups.flat().map((found) => [found.text, found]))
  return texts.map((text) => byText.get(text)!)
}
