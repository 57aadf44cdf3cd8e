import type { ReactNode } from 'react'
import type { CodedText } from '@/workflow/text/inline-code'
import { Coded } from './coded'
import type { Marked } from './marked'
import { Sentences } from './sentences'

/** A block's words as elements; sentence by sentence where they are marked, which those of an edition never are. */
export const Inline = ({ text, codes, marked }: CodedText & { marked?: Marked }): ReactNode =>
  marked ? <Sentences {...marked} /> : <Coded text={text} codes={codes} />
