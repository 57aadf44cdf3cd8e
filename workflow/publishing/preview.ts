import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { databaseNow, database } from '@/platform/database'
import type { Article } from './article'
import { articleFrom } from './article-of'
import { disclose } from './disclosure'
import { markedArticle } from './marked-article'
import { marksStylesheet } from './marks-stylesheet'
import { pairsOf } from './pairs-of'
import { renderPage } from './render-page'
import { siteOfOffice } from './site-of-office'

export const previewInput = z.object({
  localisationId: z.uuid(),
  /** With this each sentence may be found on the page, and what the asker has typed and not confirmed stands in it. */
  beside: z.literal('work').optional(),
})

/**
 * A localisation's page as readers would get it if it were published now, beside the versions that are live. Sentences
 * without a text yet are shown in the source's words.
 * @throws Refusal `not_ready` (the source has no title to show)
 */
export async function preview(
  actor: Actor,
  { localisationId, beside }: z.infer<typeof previewInput>,
): Promise<string> {
  mustBeAllowed(actor, 'localisation.preview', await localisationSubject(localisationId))
  const localisation = await pairsOf(localisationId)
  const { releaseId, language, sourceLanguage, provenance, provisional } = articleFrom(localisation)
  const article: Article | null = beside
    ? markedArticle(localisation, await typedBy(actor, localisationId))
    : provisional.article
  if (!article) throw new Refusal('not_ready', { why: 'incomplete' })
  const editions = await database.edition.findMany({
    where: { localisation: { releaseId }, liveAt: { not: null } },
    select: { localisationId: true, liveAt: true, state: true, localisation: { select: { language: true } } },
    orderBy: { liveAt: 'asc' },
  })
  const before = editions.filter((edition) => edition.localisationId === localisationId)
  const live = editions
    .filter(({ state }) => state === 'live')
    .map(({ localisation }) => localisation.language)
  const now = (await databaseNow()).toISOString()
  const page = {
    article,
    sourceLanguage,
    number: before.length + 1,
    publishedAt: before[0]?.liveAt?.toISOString() ?? now,
    updatedAt: before.length > 0 ? now : null,
    disclosure: disclose(provenance),
    versions: [...new Set([...live, language])].sort(),
  }
  return renderPage(siteOfOffice(), page, beside && marksStylesheet)
}

/** What somebody has typed and not confirmed, by translation. */
async function typedBy({ personId }: Actor, localisationId: string): Promise<Map<string, string>> {
  const copies = await database.workingCopy.findMany({
    where: { personId, translation: { localisationId } },
    select: { translationId: true, text: true },
  })
  return new Map(copies.map(({ translationId, text }) => [translationId, text]))
}
