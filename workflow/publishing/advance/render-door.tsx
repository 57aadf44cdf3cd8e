import type { Frame } from '@/workflow/publishing/frame'
import type { Site } from '@/workflow/publishing/site'
import { direction, languageName } from '@/workflow/text/language'
import { advanceDocument } from './advance-document'
import { embargoLine } from './embargo-line'
import type { Until } from './embargo-line'

export type Door = {
  /** The page's own language: the recipient's first. */
  language: string
  recipient: string
  until: Until
  /** Every language of the copy, and whether a page stands behind it now. */
  languages: { language: string; isOpen: boolean }[]
}

/**
 * What the link of an advance copy leads to: whose it is and until when it is under embargo, and buttons that open it,
 * so that a program that follows links opens nothing. It says no word of the release.
 */
export function renderDoor(
  site: Site,
  frame: Frame,
  { language, recipient, until, languages }: Door,
): string {
  const { t, passage } = frame
  return advanceDocument({
    site,
    language,
    title: `${t('advance')} – ${site.office.name}`,
    children: (
      <>
        <h1 {...passage('advance')}>{t('advance')}</h1>
        <p {...passage('advanceFor')}>{t('advanceFor', { name: recipient })}</p>
        <aside>
          <h2 {...passage('advanceUntil')}>{embargoLine(frame, until)}</h2>
          <p {...passage('advanceRules')}>{t('advanceRules')}</p>
        </aside>
        {languages.map((one) => (
          <form method="post" key={one.language}>
            <h2 lang={one.language} dir={direction(one.language)}>
              {languageName(one.language)}
            </h2>
            <input type="hidden" name="language" value={one.language} />
            {one.isOpen ? (
              <p>
                <button name="form" value="page" {...passage('advanceOpen')}>
                  {t('advanceOpen')}
                </button>{' '}
                <button name="form" value="docx" {...passage('advanceDocument')}>
                  {t('advanceDocument')}
                </button>
              </p>
            ) : (
              <p {...passage('advanceNotReady')}>{t('advanceNotReady')}</p>
            )}
          </form>
        ))}
      </>
    ),
  })
}
