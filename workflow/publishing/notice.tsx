import type { ReactNode } from 'react'
import type { EditionPage, Standing } from './edition-page'
import type { Frame, FrameText } from './frame'
import { LocalTime } from './local-time'
import { said } from './said'
import type { Site } from './site'

type Words = { title: FrameText; text?: FrameText }

const words = (standing: Exclude<Standing, { is: 'live' }>): Words => {
  if (standing.is === 'withdrawn') return { title: 'withdrawn', text: 'withdrawnText' }
  if (standing.is === 'being_corrected') return { title: 'beingCorrected', text: 'beingCorrectedText' }
  if (standing.isNewest) return { title: 'fixedVersion' }
  return { title: 'earlierVersion', text: 'earlierVersionText' }
}

type Props = { site: Site; frame: Frame; page: EditionPage }

/** Above everything else, what readers must know before they read. */
export function Notice({ site, frame, page: { standing, version, article } }: Props): ReactNode {
  if (standing.is === 'live') return null
  const { title, text } = words(standing)
  return (
    <aside className={`notice ${standing.is}`} aria-labelledby="notice">
      <p id="notice" className="notice-title">
        {said(frame, title, { version })}
      </p>
      {text && <p>{said(frame, text)}</p>}
      {standing.is === 'withdrawn' && (
        <p>
          <LocalTime at={standing.at} zone={site.zone} language={article.language} />
        </p>
      )}
      {standing.is === 'version' && (
        <p>
          <a href={`/${standing.current}`}>{said(frame, 'currentVersion')}</a>
        </p>
      )}
    </aside>
  )
}
