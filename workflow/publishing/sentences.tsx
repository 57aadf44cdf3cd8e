import type { ReactNode } from 'react'
import { direction } from '@/workflow/text/language'
import { Coded } from './coded'
import { markOf } from './marked'
import type { Marked } from './marked'

/** A block sentence by sentence, each where its translation leads to. */
export const Sentences = ({ sentences, between }: Marked): ReactNode =>
  sentences.map(({ text, codes, translationId, foreign }, position) => [
    position > 0 && between,
    <span
      key={position}
      className="sentence"
      id={translationId ? markOf(translationId) : undefined}
      {...(foreign && { lang: foreign, dir: direction(foreign) })}
    >
      <Coded text={text} codes={codes} />
    </span>,
  ])
