import type { ReactNode } from 'react'
import { direction, languageName } from '@/workflow/text/language'
import type { Frame } from './frame'

/** One language's version of a page. */
export type Version = { language: string; path: string }

type Props = { frame: Frame; language: string; versions: Version[] }

/** The other versions of a page, each under its language's own name, and this one marked. */
export function LanguageLinks({ frame, language, versions }: Props): ReactNode {
  if (!versions.some((version) => version.language !== language)) return null
  const named = versions
    .map((version) => ({ ...version, name: languageName(version.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <nav aria-labelledby="languages">
      <h2 id="languages" className="unseen" {...frame.passage}>
        {frame.t('languages')}
      </h2>
      <ul>
        {named.map((version) => (
          <li key={version.language}>
            <a
              href={`/${version.path}`}
              lang={version.language}
              dir={direction(version.language)}
              hrefLang={version.language}
              aria-current={version.language === language ? 'page' : undefined}
            >
              {version.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
