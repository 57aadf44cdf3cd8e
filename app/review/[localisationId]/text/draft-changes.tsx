'use client'

import { useMemo } from 'react'
import type { InlineCode } from '@/workflow/text/inline-code'
import { wordDiff } from '@/workflow/text/word-diff'
import { CodedWords } from './coded-words'
import styles from './text.module.css'

type Props = {
  before: string
  after: string
  codes: readonly InlineCode[]
  language: string
  /** Only what stands now, with what is new marked; else also what is gone. */
  onlyAfter?: boolean
}

/** Two versions of a text as one, with what changed marked. */
export function DraftChanges({ before, after, codes, language, onlyAfter = false }: Props) {
  const changes = useMemo(() => wordDiff(before, after, language), [before, after, language])
  return changes
    .filter(({ kind }) => !(onlyAfter && kind === 'removed'))
    .map(({ kind, text }, index) => {
      const words = <CodedWords key={index} text={text} codes={codes} />
      if (kind === 'added')
        return (
          <ins key={index} className={styles.added}>
            {words}
          </ins>
        )
      if (kind === 'removed')
        return (
          <del key={index} className={styles.removed}>
            {words}
          </del>
        )
      return words
    })
}
