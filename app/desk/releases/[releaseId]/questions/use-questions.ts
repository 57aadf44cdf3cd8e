'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import { useLive } from '@/app/components/use-live'
import type { QuestionState } from '@/workflow/review/comments/question-states'
import type { Questions } from '@/workflow/review/comments/questions'

type Asked = { state: QuestionState; from: number }

/** A release's questions, kept up to date while they are looked at, and asked for anew as one turns to others. */
export function useQuestions(releaseId: string, first: Questions) {
  const [questions, setQuestions] = useState(first)
  const [isStale, setStale] = useState(false)
  const [isLoading, setLoading] = useState(false)
  const latest = useRef<Asked>({ state: first.state, from: first.from })

  const load = useCallback(async () => {
    const wanted = latest.current
    const query = new URLSearchParams({ state: wanted.state, from: `${wanted.from}` })
    const answer = await ask<Questions>('GET', `releases/${releaseId}/questions?${query}`)
    // An answer to what is no longer asked.
    if (latest.current !== wanted) return
    setLoading(false)
    setStale(!answer.ok)
    if (answer.ok) setQuestions(answer.value)
  }, [releaseId])

  const turn = (to: Partial<Asked>) => {
    const wanted = { ...latest.current, from: 0, ...to }
    latest.current = wanted
    setLoading(true)
    const query = new URLSearchParams({
      ...(wanted.state !== 'waiting' && { state: wanted.state }),
      ...(wanted.from > 0 && { from: `${wanted.from}` }),
    }).toString()
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
    void load()
  }

  useLive({ releases: [releaseId] }, ({ kind }) => {
    if (kind === 'comments' || kind === 'revision' || kind === 'missed') void load()
  })
  // Whoever answered or resolved the last of a page is shown the page before.
  useEffect(() => {
    if (questions.questions.length > 0 || questions.from === 0) return
    latest.current = { ...latest.current, from: 0 }
    void load()
  }, [load, questions])

  return { questions, isStale, isLoading, turn, reload: () => void load() }
}
