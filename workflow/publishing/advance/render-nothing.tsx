import type { Frame, FrameText } from '@/workflow/publishing/frame'
import type { Site } from '@/workflow/publishing/site'
import { advanceDocument } from './advance-document'

/** What a link that opens nothing says: the same whether it never did, did once, or was taken back. */
export const renderNothing = (site: Site, frame: Frame): string =>
  plain(site, frame, ['advanceNothing', 'advanceNothingText'])

/** What somebody who asks too often is told, whatever they ask for. */
export const renderTooMany = (site: Site, frame: Frame): string => plain(site, frame, ['advanceTooMany'])

function plain(site: Site, { passage, t }: Frame, [title, text]: [FrameText, FrameText?]): string {
  return advanceDocument({
    site,
    language: site.office.language,
    title: `${t(title)} – ${site.office.name}`,
    children: (
      <>
        <h1 {...passage(title)}>{t(title)}</h1>
        {text && <p {...passage(text)}>{t(text)}</p>}
      </>
    ),
  })
}
