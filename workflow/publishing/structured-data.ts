import { indexPath } from './addresses'
import type { EditionPage } from './edition-page'
import { corrections } from './published-version'
import type { Site } from './site'
import { summaryOf } from './summary-of'

/** A live page as schema.org tells machines: a NewsArticle, and which others it translates or is translated by. */
export function structuredData(site: Site, page: EditionPage): Record<string, unknown> {
  const { article, sourceLanguage, versions, publishedAt, updatedAt } = page
  const { language } = article
  const address = `${site.origin}/${page.path}`
  const work = (tag: string) => {
    const path = versions.find((version) => version.language === tag)?.path
    const at = path && `${site.origin}/${path}`
    return { '@type': 'NewsArticle', inLanguage: tag, ...(at && { '@id': at, url: at }) }
  }
  const office = {
    '@type': 'Organization',
    name: site.office.name,
    url: `${site.origin}/${indexPath(site.office.language)}`,
  }
  const isSource = language === sourceLanguage
  const translations = versions.map((version) => version.language).filter((tag) => tag !== sourceLanguage)
  const corrected = corrections(page.history).flatMap(({ note, at }) =>
    note === null ? [] : [{ '@type': 'CorrectionComment', text: note, datePublished: at }],
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.title,
    description: summaryOf(article),
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    version: page.version,
    author: office,
    publisher: office,
    isAccessibleForFree: true,
    ...(isSource ? {} : { translator: office, translationOfWork: work(sourceLanguage) }),
    ...(isSource && translations.length > 0 ? { workTranslation: translations.map(work) } : {}),
    ...(corrected.length > 0 ? { correction: corrected } : {}),
  }
}
