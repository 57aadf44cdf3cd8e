'use client'

import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { ask } from '@/app/components/ask'
import type { FoundTerm } from '@/workflow/checks/terms/terms-in'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Match } from '@/workflow/translation/memory/match'
import type { EditorHandle } from '@/app/review/[localisationId]/current/target-editor'
import type { LookedUp } from './use-concordance'
import { useHelp } from './use-help'
import { usePointedAt } from './use-pointed-at'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useTerms } from './use-terms'
import type { Checking } from '@/app/review/[localisationId]/text/use-knowledge'

type Options = {
  current: OpenSegment | null
  /** The sentence the person will come to, if any. */
  next: string | null
  knowledge: Checking | null
  /** What the person has typed of it; undefined: nothing. */
  typed: string | undefined
  mayWrite: boolean
  editor: RefObject<EditorHandle | null>
  onLookUp: () => void
}

/** A match asked for by its digit: it comes once memory has answered, or there is none of that number. */
export type AskedMatch = {
  number: number
  translationId: string
  typed: string | undefined
  isAbsent: boolean
}

/** What a language says for a term first: for what is kept, the source's own words. */
const preferredOf = ({ term, rendering }: FoundTerm): string | undefined =>
  term.keep ? rendering.text : term.target.find(({ status }) => status === 'preferred')?.text

/** What memory and terms do for the sentence being worked on: shown, inserted, looked up. */
export function useAid({ current, next, knowledge, typed, mayWrite, editor, onLookUp }: Options) {
  const { help, forget, again } = useHelp(current?.translationId ?? null, next)
  const terms = useTerms(current, knowledge)
  const pointedAt = usePointedAt(editor)
  useAnew(current, again)
  const [lookedUp, setLookedUp] = useState<LookedUp>({ words: '', side: 'source' })

  const [asked, setAsked] = useState<AskedMatch | null>(null)
  const [spanning, setSpanning] = useState<{ match: Match; translationId: string } | null>(null)

  const insertMatch = useStable((number: number) => {
    if (!current || !mayWrite || help.refused) return
    const { translationId } = current
    const match = help.found?.matches[number - 1]
    setAsked(match ? null : { number, translationId, typed, isAbsent: help.found !== null })
    if (!match) return
    if (match.covers > 1) return setSpanning({ match, translationId })
    editor.current?.replace(match.target)
    // How often a unit was used is worth knowing and not worth stopping for.
    void ask('POST', `translations/${translationId}/matches`, { unitId: match.unitId })
  })
  // Whoever goes on, or types on, has thought better of it.
  const isWanted = asked !== null && asked.translationId === current?.translationId && asked.typed === typed
  useEffect(() => {
    if (!asked) return
    if (!isWanted || help.refused) return setAsked(null)
    if (!help.found || asked.isAbsent) return
    // Past this commit: within it React would set the text a second time, and undo could not take it back.
    const soon = setTimeout(() => insertMatch(asked.number))
    return () => clearTimeout(soon)
  }, [asked, help, insertMatch, isWanted])
  const insertWords = useStable((words: string) => {
    if (mayWrite) editor.current?.insert(words)
  })
  const insertTerm = useStable((number: number) => {
    const found = terms?.[number - 1]
    const words = found && preferredOf(found)
    if (words) insertWords(words)
  })
  const lookUp = useStable(() => {
    setLookedUp(pointedAt())
    onLookUp()
  })

  return {
    help,
    terms,
    asked: isWanted ? asked : null,
    /** A match of several sentences that was asked for: whether they are to be joined is asked first. */
    spanning: spanning?.translationId === current?.translationId ? (spanning?.match ?? null) : null,
    closeSpanning: () => setSpanning(null),
    forget,
    again,
    insertMatch,
    insertWords,
    insertTerm,
    lookUp,
    lookedUp,
  }
}

export type Aid = ReturnType<typeof useAid>

/** Asks for help anew where the terms of a segment have become others while it is worked on. */
function useAnew(current: OpenSegment | null, again: () => void): void {
  const id = current?.translationId
  const concepts = current?.terms.map(({ conceptId }) => conceptId).join(' ')
  const before = useRef({ id, concepts })
  useEffect(() => {
    const isOther = before.current.id === id && before.current.concepts !== concepts
    before.current = { id, concepts }
    if (isOther) again()
  }, [again, concepts, id])
}
