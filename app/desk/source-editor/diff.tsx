'use client'

import { withoutCodes } from '@/workflow/text/inline-code'
import { wordDiff } from '@/workflow/text/word-diff'

const tags = { same: 'span', added: 'ins', removed: 'del' } as const

/** What changed between two wordings, word by word. */
export function Diff({ before, after, language }: { before: string; after: string; language: string }) {
  return wordDiff(withoutCodes(before), withoutCodes(after), language).map(({ kind, text }, index) => {
    const Tag = tags[kind]
    return <Tag key={index}>{text}</Tag>
  })
}
