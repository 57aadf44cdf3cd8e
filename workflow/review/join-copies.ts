import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { WorkingCopy } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { joinTargets } from '@/workflow/text/joined'
import { endCopies } from './keep-text'
import type { LoadedTranslation } from './load-translation'

type Two = readonly [first: LoadedTranslation, second: LoadedTranslation]

const idsOf = (texts: readonly LoadedTranslation[]): string[] =>
  texts.map(({ translation }) => translation.id)

/** What a person has typed in each text as it stands, or what stands where they have typed nothing. */
export async function typedIn({ personId }: Actor, texts: readonly LoadedTranslation[]): Promise<string[]> {
  const copies = await database.workingCopy.findMany({
    where: { personId, translationId: { in: idsOf(texts) } },
  })
  return texts.map(({ translation: { id, version, text } }) => {
    const copy = copies.find(({ translationId }) => translationId === id)
    return copy?.baseVersion === version ? copy.text : text
  })
}

/**
 * After two texts were joined: the person's own working copies end, and are in the history. What others were typing in
 * either is theirs still, put together the same way, begun on the text before: both are shown to them.
 */
export async function joinCopies(tx: Tx, actor: Actor, two: Two): Promise<void> {
  const ids = idsOf(two)
  await endCopies(tx, actor, ids)
  // Whoever is saving one just now is waited for, or waits.
  const others = await tx.$queryRaw<Pick<WorkingCopy, 'translationId' | 'personId' | 'text'>[]>`
    SELECT "translationId", "personId", text FROM "WorkingCopy" WHERE "translationId" = ANY(${ids}::uuid[])
    ORDER BY "translationId", "personId" FOR UPDATE`
  const [first, second] = two
  for (const [personId, copies] of Map.groupBy(others, (copy) => copy.personId)) {
    const texts = two.map(
      ({ translation }) =>
        copies.find(({ translationId }) => translationId === translation.id)?.text ?? translation.text,
    )
    const text = joinTargets(
      texts,
      two.map(({ source }) => source!),
      first.language,
    )
    const copy = { text, baseVersion: first.translation.version, page: null }
    const [translationId] = ids
    await tx.workingCopy.upsert({
      where: { translationId_personId: { translationId: translationId!, personId } },
      create: { translationId: translationId!, personId, ...copy },
      update: { ...copy, version: { increment: 1 } },
    })
  }
  await tx.workingCopy.deleteMany({ where: { translationId: second.translation.id } })
}
