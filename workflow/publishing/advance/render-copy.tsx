import type { Article } from '@/workflow/publishing/article'
import { ArticleText } from '@/workflow/publishing/article-text'
import type { Frame } from '@/workflow/publishing/frame'
import { Inline } from '@/workflow/publishing/inline'
import type { Site } from '@/workflow/publishing/site'
import { advanceDocument } from './advance-document'
import { embargoLine } from './embargo-line'
import type { Until } from './embargo-line'

export type Copy = { article: Article; recipient: string; until: Until }

/** A signed-off page as the recipient of an advance copy reads it, under the line that says until when it is theirs alone. */
export function renderCopy(site: Site, frame: Frame, { article, recipient, until }: Copy): string {
  const { t, passage } = frame
  const title = article.blocks.find(({ kind, text }) => kind === 'title' && text !== '')
  return advanceDocument({
    site,
    language: article.language,
    title: `${article.title} – ${site.office.name}`,
    children: (
      <>
        <aside>
          <h2 {...passage('advanceUntil')}>{embargoLine(frame, until)}</h2>
          <p {...passage('advanceFor')}>{t('advanceFor', { name: recipient })}</p>
          <p {...passage('advanceRules')}>{t('advanceRules')}</p>
        </aside>
        <article>
          <h1>{title ? <Inline {...title} /> : article.title}</h1>
          <ArticleText article={article} frame={frame} />
        </article>
      </>
    ),
  })
}
