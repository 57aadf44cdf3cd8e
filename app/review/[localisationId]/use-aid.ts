'use client'

import { useState } from 'react'
import type { RefObject } from 'react'
import { ask } from '@/app/components/ask'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { EditorHandle } from './target-editor'
import type { LookedUp } from './use-concordance'
import { useHelp } from './use-help'
import { usePointedAt } from './use-pointed-at'
import { useStable } from './use-stable'
import { useTerms } from './use-terms'

type Options = {
  current: OpenSegment | null
  /** The sentence the person will come to, if any. */
  next: string | null
  knowledge: Knowledge | null
  mayWrite: boolean
  editor: RefObject<EditorHandle | null>
  onLookUp: () => void
}

/** What memory and terms do for the sentence being worked on: shown, inserted, looked up. */
export function useAid({ current, next, knowledge, mayWrite, editor, onLookUp }: Options) {
  const { help, forget, again } = useHelp(current?.translationId ?? null, next)
  const terms = useTerms(current, knowledge)
  const pointedAt = usePointedAt(editor)
  const [lookedUp, setLookedUp] = useState<LookedUp>({ words: '', side: 'source' })

  const insertMatch = useStable((number: number) => {
    const match = help.found?.matches[number - 1]
    if (!match || !current || !mayWrite) return
    editor.current?.replace(match.target)
    // How often a unit was used is worth knowing and not worth stopping for.
    void ask('POST', `translations/${current.translationId}/matches`, { unitId: match.unitId })
  })
  const insertWords = useStable((words: string) => {
    if (mayWrite) editor.current?.insert(words)
  })
  const lookUp = useStable(() => {
    setLookedUp(pointedAt())
    onLookUp()
  })

  return { help, terms, forget, again, insertMatch, insertWords, lookUp, lookedUp }
}
