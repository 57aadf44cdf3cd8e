import { pagePath } from './addresses'
import type { Article } from './article'
import type { Site } from './site'

type Version = {
  article: Article
  sourceLanguage: string
  versions: readonly string[]
  number: number
  publishedAt: string
  updatedAt: string | null
}

/** A page as schema.org tells machines: a NewsArticle, and which others it translates or is translated by. */
export function structuredData(
  site: Site,
  { article, sourceLanguage, versions, number, publishedAt, updatedAt }: Version,
): Record<string, unknown> {
  const { language, slug } = article
  const address = (tag: string) => `${site.origin}/${pagePath(tag, slug)}`
  const work = (tag: string) => ({
    '@type': 'NewsArticle',
    inLanguage: tag,
    ...(versions.includes(tag) ? { '@id': address(tag), url: address(tag) } : {}),
  })
  const office = { '@type': 'Organization', name: site.office.name }
  const isSource = language === sourceLanguage
  const translations = versions.filter((tag) => tag !== sourceLanguage)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address(language),
    url: address(language),
    headline: article.title,
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    version: number,
    author: office,
    publisher: office,
    isAccessibleForFree: true,
    ...(isSource ? {} : { translator: office, translationOfWork: work(sourceLanguage) }),
    ...(isSource && translations.length > 0 ? { workTranslation: translations.map(work) } : {}),
    ...(article.changeNote ? { correction: { '@type': 'CorrectionComment', text: article.changeNote } } : {}),
  }
}
