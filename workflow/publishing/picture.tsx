import type { ReactNode } from 'react'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { ArticleBlock } from './article'
import { Inline } from './inline'
import { markOf } from './marked'
import type { MarkedBlock } from './marked'
import { isSafeLink } from './safe-link'

/**
 * An image and its caption. Pages load images from their own site alone; one that stands elsewhere is a link by its
 * alternative text.
 */
export function Picture({ blocks }: { blocks: MarkedBlock[] }): ReactNode {
  const image = blocks.find(({ part }) => !part)
  const caption = blocks.find(({ part }) => part === 'caption')
  return (
    <figure>
      {/* The words of an image are not on the page: the image is where they are. */}
      {image?.marked?.sentences.map(({ translationId: id }) => id && <i key={id} id={markOf(id)} />)}
      {image && <Image image={image} />}
      {caption && (
        <figcaption>
          <Inline {...caption} />
        </figcaption>
      )}
    </figure>
  )
}

function Image({ image: { src, text } }: { image: ArticleBlock }) {
  const alternative = withoutCodes(text)
  if (src && isSafeLink(src)) {
    if (src.startsWith('/')) return <img src={src} alt={alternative} loading="lazy" />
    if (alternative) return <a href={src}>{alternative}</a>
  }
  return alternative ? <p>{alternative}</p> : null
}
