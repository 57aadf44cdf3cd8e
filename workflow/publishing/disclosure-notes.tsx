import type { ReactNode } from 'react'
import { direction, languageName } from '@/workflow/text/language'
import { pagePath } from './addresses'
import type { Article, Disclosure } from './article'
import type { Frame } from './frame'

type Notes = {
  article: Article
  sourceLanguage: string
  disclosure: Disclosure
  /** Whether the source has a page to lead to. */
  isSourcePublished: boolean
  frame: Frame
}

/** At the foot of a page: how its text was translated and checked. */
export function DisclosureNotes({ disclosure, frame, ...source }: Notes): ReactNode {
  const { t, passage } = frame
  const { drafted, engines, sentences, byOnePerson } = disclosure
  const withCount = (text: string, count: number) =>
    byOnePerson < sentences ? `${text} (${t('sentences', { count })})` : text
  return (
    <section className="about" aria-labelledby="about">
      <h2 id="about" {...passage}>
        {t('about')}
      </h2>
      {drafted === 'source' ? (
        <p {...passage}>{t('original')}</p>
      ) : (
        <ul>
          <li>
            <span className="label" {...passage}>
              {t('originalLanguage')}
            </span>{' '}
            <SourceName frame={frame} {...source} />
          </li>
          <li {...passage}>
            {t(drafted === 'machine' ? 'draftedByMachine' : 'draftedByPerson')}
            {engines.length > 0 && (
              <>
                {' ('}
                <bdi>{engines.join(', ')}</bdi>)
              </>
            )}
          </li>
          {byOnePerson < sentences && (
            <li {...passage}>
              {byOnePerson > 0 ? withCount(t('checkedByTwo'), sentences - byOnePerson) : t('checkedByTwo')}
            </li>
          )}
          {byOnePerson > 0 && <li {...passage}>{withCount(t('checkedByOne'), byOnePerson)}</li>}
        </ul>
      )}
    </section>
  )
}

function SourceName({ article, sourceLanguage, isSourcePublished }: Omit<Notes, 'disclosure'>) {
  const name = languageName(sourceLanguage)
  const own = { lang: sourceLanguage, dir: direction(sourceLanguage) }
  if (!isSourcePublished) return <span {...own}>{name}</span>
  return (
    <a href={`/${pagePath(sourceLanguage, article.slug)}`} hrefLang={sourceLanguage} {...own}>
      {name}
    </a>
  )
}
