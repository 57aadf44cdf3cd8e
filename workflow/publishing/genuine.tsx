import type { ReactNode } from 'react'
import { editionJsonPath, manifestPath, pagePath } from './addresses'
import type { EditionPage } from './edition-page'
import type { Frame } from './frame'
import { said } from './said'
import type { Site } from './site'

type Props = { site: Site; frame: Frame; page: EditionPage }

/** At the foot, how to make sure of a copy of this text, and whom to tell of a mistake where somebody may. */
export function Genuine({ site: { forms }, frame, page: { article, version } }: Props): ReactNode {
  const { language, slug } = article
  const about = `page=${encodeURIComponent(pagePath(language, slug))}`
  return (
    <section className="about genuine" aria-labelledby="genuine">
      <h2 id="genuine">{said(frame, 'genuine')}</h2>
      <ul>
        {forms && (
          <li>
            <a href={`${forms}/verify?language=${language}`}>{said(frame, 'verify')}</a>
          </li>
        )}
        <li>
          <a href={`/${editionJsonPath(language, slug, version)}`}>{said(frame, 'asData')}</a>
        </li>
        <li>
          <a href={`/${manifestPath(slug)}`}>{said(frame, 'signedList')}</a>
        </li>
      </ul>
      {forms && (
        <p className="report">
          <a href={`${forms}/report?${about}`}>{said(frame, 'report')}</a>
        </p>
      )}
    </section>
  )
}
