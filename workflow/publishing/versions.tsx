import type { ReactNode } from 'react'
import type { EditionPage } from './edition-page'
import type { Frame } from './frame'
import { LocalTime } from './local-time'
import { corrections, type PublishedVersion } from './published-version'
import { said } from './said'
import type { Site } from './site'

type Props = { site: Site; frame: Frame; page: EditionPage }
type One = { site: Site; frame: Frame; version: PublishedVersion; language: string }

/** What has been corrected in the text as it stands here, the newest first; right under its date. */
export function Corrections({ site, frame, page }: Props): ReactNode {
  const told = corrections(page.history)
  if (told.length === 0) return null
  return (
    <aside aria-labelledby="corrections">
      <h2 id="corrections">{said(frame, told.length === 1 ? 'correction' : 'corrections')}</h2>
      {told.map((version) => (
        <div key={version.version} className="correction">
          <Note frame={frame} version={version} />
          <p className="when">
            <Name site={site} frame={frame} version={version} language={page.article.language} />
          </p>
        </div>
      ))}
    </aside>
  )
}

/** At the foot, every version there has been, those before this one a link away. */
export function Versions({ site, frame, page }: Props): ReactNode {
  if (page.history.length < 2) return null
  return (
    <section className="about" aria-labelledby="versions">
      <h2 id="versions">{said(frame, 'versions')}</h2>
      <ol reversed className="versions">
        {page.history.map((version) => (
          <li key={version.version}>
            <Name
              site={site}
              frame={frame}
              version={version}
              language={page.article.language}
              isLink={version.version !== page.version}
            />
            <Note frame={frame} version={version} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a version did: in the office's words, or in those of the frame for what is the same everywhere. */
function Note({ frame, version: { cause, note, path } }: Pick<One, 'frame' | 'version'>) {
  if (path === null) return <p>{said(frame, 'gone')}</p>
  if (cause === 'language_correction') return <p>{said(frame, 'languageCorrection')}</p>
  if (cause === 'rolled_back') return <p>{said(frame, 'rolledBack')}</p>
  if (cause === 'moved') return <p>{said(frame, 'newAddress')}</p>
  return note && <p>{note}</p>
}

function Name({
  site,
  frame,
  version: { version, at, path },
  language,
  isLink = false,
}: One & { isLink?: boolean }) {
  const name = said(frame, 'numbered', { version })
  return (
    <>
      {isLink && path !== null ? <a href={`/${path}`}>{name}</a> : name}
      {' · '}
      <LocalTime at={at} zone={site.zone} language={language} />
    </>
  )
}
