import type { ReactNode } from 'react'
import { direction, languageName } from '@/workflow/text/language'
import type { EditionPage } from './edition-page'
import type { Frame } from './frame'
import { said } from './said'

type Notes = { page: EditionPage; frame: Frame }

/** At the foot of a page: how its text was translated and checked. */
export function DisclosureNotes({ page, frame }: Notes): ReactNode {
  const { t, passage } = frame
  const { drafted, engines, sentences, byOnePerson } = page.disclosure
  const madeBy = drafted === 'machine' ? 'draftedByMachine' : 'draftedByPerson'
  const withCount = (text: string, count: number) =>
    byOnePerson < sentences ? `${text} (${t('sentences', { count })})` : text
  return (
    <section className="about" aria-labelledby="about">
      <h2 id="about">{said(frame, 'about')}</h2>
      {drafted === 'source' ? (
        <p>{said(frame, 'original')}</p>
      ) : (
        <ul>
          <li>
            <span className="label">{said(frame, 'originalLanguage')}</span> <SourceName page={page} />
          </li>
          <li {...passage(madeBy)}>
            {t(madeBy)}
            {engines.length > 0 && (
              <>
                {' ('}
                <bdi>{engines.join(', ')}</bdi>)
              </>
            )}
          </li>
          {byOnePerson < sentences && (
            <li {...passage('checkedByTwo')}>
              {byOnePerson > 0 ? withCount(t('checkedByTwo'), sentences - byOnePerson) : t('checkedByTwo')}
            </li>
          )}
          {byOnePerson > 0 && (
            <li {...passage('checkedByOne')}>{withCount(t('checkedByOne'), byOnePerson)}</li>
          )}
        </ul>
      )}
    </section>
  )
}

function SourceName({ page: { sourceLanguage, versions } }: Pick<Notes, 'page'>) {
  const name = languageName(sourceLanguage)
  const own = { lang: sourceLanguage, dir: direction(sourceLanguage) }
  const source = versions.find(({ language }) => language === sourceLanguage)
  if (!source) return <span {...own}>{name}</span>
  return (
    <a href={`/${source.path}`} hrefLang={sourceLanguage} {...own}>
      {name}
    </a>
  )
}
