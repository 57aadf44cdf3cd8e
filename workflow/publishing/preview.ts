import { z } from 'zod'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import { databaseNow, database } from '@/platform/database'
import { pagePath, versionPath } from './addresses'
import { aroundOf } from './around-of'
import type { Article } from './article'
import { articleFrom } from './article-of'
import { causeOf } from './corrections/cause-of'
import { disclose } from './disclosure'
import type { EditionPage } from './edition-page'
import { historyOf } from './history-of'
import { liveVersions } from './live-versions'
import { markedArticle } from './marked-article'
import { marksStylesheet } from './marks-stylesheet'
import { pairsOf } from './pairs-of'
import type { PublishedVersion } from './published-version'
import { renderPage } from './render-page'

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
  const { releaseId, language, sourceLanguage, revision, provenance, provisional } = articleFrom(localisation)
  const article: Article | null = beside
    ? markedArticle(localisation, await typedBy(actor, localisationId))
    : provisional.article
  if (!article) throw new Refusal('not_ready', { why: 'incomplete' })
  const before = await historyOf(database, localisationId)
  const now = (await databaseNow()).toISOString()
  const version = (before[0]?.version ?? 0) + 1
  const path = pagePath(language, article.slug)
  const live = await liveVersions(database, releaseId)
  const next: PublishedVersion = {
    ...{ version, at: now, repeats: null, note: article.changeNote },
    cause: await causeOf(database, localisationId, { revision: revision.number, article }),
    path: versionPath(language, article.slug, version),
  }
  const page: EditionPage = {
    ...{ article, sourceLanguage, path, version },
    publishedAt: before.at(-1)?.at ?? now,
    updatedAt: before.length > 0 ? now : null,
    disclosure: disclose(provenance),
    versions: [...live.filter((each) => each.language !== language), { language, path }],
    history: [next, ...before],
    standing: { is: 'live' },
  }
  return renderPage(await aroundOf(database, language), page, beside && marksStylesheet)
}

/** What somebody has typed and not confirmed, by translation. */
async function typedBy({ personId }: Actor, localisationId: string): Promise<Map<string, string>> {
  const copies = await database.workingCopy.findMany({
    where: { personId, translation: { localisationId } },
    select: { translationId: true, text: true },
  })
  return new Map(copies.map(({ translationId, text }) => [translationId, text]))
}
