import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Article } from '@/workflow/publishing/article'
import { articleLines } from './article-lines'
import { passagesOf } from './passages'

/** Editions read at a time. */
const batch = 50

/** Keeps what copies of an edition's text are recognised by. */
export async function keepPassages(tx: Tx, editionId: string, article: Article): Promise<void> {
  await tx.editionPassages.create({ data: { editionId, passages: passagesOf(articleLines(article).all) } })
}

/** The same for editions that repeat others of their languages, word for word. */
export async function repeatPassages(tx: Tx, editionIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EditionPassages" ("editionId", passages)
    SELECT edition.id, own.passages
    FROM "Edition" edition
    JOIN "Edition" repeated
      ON repeated."localisationId" = edition."localisationId" AND repeated.number = edition.repeats
    JOIN "EditionPassages" own ON own."editionId" = repeated.id
    WHERE edition.id = ANY(${[...editionIds]}::uuid[])`
}

/** And for those readers have known of which none is kept, a few at a time: from before it was, or brought in. */
export async function sweepPassages(): Promise<void> {
  for (;;) {
    const missed = await database.edition.findMany({
      where: { version: { not: null }, passages: null },
      select: { id: true, article: true },
      take: batch,
    })
    await database.editionPassages.createMany({
      data: missed.map(({ id, article }) => ({
        editionId: id,
        passages: passagesOf(articleLines(JSON.parse(article) as Article).all),
      })),
      skipDuplicates: true,
    })
    if (missed.length < batch) return
  }
}
