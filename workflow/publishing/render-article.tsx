import type { Article } from './article'
import { ArticleText } from './article-text'
import type { Frame } from './frame'
import { markup } from './markup'

/** An article's text without its title, as markup. */
export const renderArticle = (article: Article, frame: Frame): string =>
  markup(<ArticleText article={article} frame={frame} />)
