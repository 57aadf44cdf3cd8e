import type { ReactNode } from 'react'
import { direction, languageName } from '@/workflow/text/language'
import type { Frame } from './frame'
import { said } from './said'

/** One language's version of a page. */
export type Version = { language: string; path: string }

type Props = {
  frame: Frame
  versions: readonly Version[]
  /** The address of the page they stand on, which is marked among them. */
  path: string | null
}

/** The versions of a page at the top of it, each under its language's own name. */
export function LanguageLinks({ frame, versions, path }: Props): ReactNode {
  if (!versions.some((version) => version.path !== path)) return null
  return (
    <nav aria-labelledby="languages">
      <p id="languages" className="unseen">
        {said(frame, 'languages')}
      </p>
      <LanguageList versions={versions} path={path} />
    </nav>
  )
}

/** Links to versions in the order of their names. */
export function LanguageList({ versions, path }: Omit<Props, 'frame'>): ReactNode {
  const named = versions
    .map((version) => ({ ...version, name: languageName(version.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <ul>
      {named.map((version) => (
        <li key={version.language}>
          <a
            href={`/${version.path}`}
            lang={version.language}
            dir={direction(version.language)}
            hrefLang={version.language}
            aria-current={version.path === path ? 'page' : undefined}
          >
            {version.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
