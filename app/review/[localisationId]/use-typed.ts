'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Saved } from '@/workflow/review/save-working-copy'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { forget, keep, keptOf } from '@/app/components/kept-text'

/** What is typed, and the translation's version it was begun on. */
export type Typed = { text: string; baseVersion: number }

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused'

/** Long enough to be out of a typist's way, short enough that little is lost with a browser. */
const quietMs = 700
const againMs = 5_000

type Options = {
  segments: OpenSegment[]
  personId: string
  work: Work
  /** Told of each save: whose the work is now, and whether the text has become newer. */
  onSaved: (translationId: string, saved: Saved) => void
}

const copiesOf = (segments: OpenSegment[]): Record<string, Typed> =>
  Object.fromEntries(
    segments.flatMap(({ translationId, workingCopy }) => (workingCopy ? [[translationId, workingCopy]] : [])),
  )

/**
 * What is typed and not yet confirmed: kept in this browser at once, on the server after a moment, tried again while
 * the desk cannot be reached. Saves of one sentence go one after another, so that an older never lands on a newer.
 */
export function useTyped({ segments, personId, work, onSaved }: Options) {
  const [typed, setTyped] = useState(() => copiesOf(segments))
  const [saveState, setSaveState] = useState<SaveState>('saved')
  const latest = useRef(typed)
  const unsent = useRef(new Set<string>())
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const sending = useRef(new Map<string, Promise<void>>())
  const saved = useRef(onSaved)
  useEffect(() => {
    saved.current = onSaved
  })

  const put = useCallback((id: string, value: Typed | null) => {
    const { [id]: _before, ...others } = latest.current
    latest.current = value ? { ...others, [id]: value } : others
    setTyped(latest.current)
  }, [])

  const send = useCallback(
    async (id: string) => {
      const value = latest.current[id]
      if (!value || !unsent.current.delete(id)) return
      setSaveState('saving')
      const { text, baseVersion } = value
      const answer = await ask<Saved>('PUT', `translations/${id}/working-copy`, { text, baseVersion, work })
      if (answer.ok) {
        forget(personId, id, text)
        saved.current(id, answer.value)
        setSaveState(unsent.current.size > 0 ? 'typing' : 'saved')
        return
      }
      unsent.current.add(id)
      const mayTryAgain = ['unreachable', 'fault', 'too_many'].includes(answer.refused.reason)
      setSaveState(mayTryAgain ? 'offline' : 'refused')
      if (mayTryAgain)
        timers.current.set(
          id,
          setTimeout(() => void flush(id), againMs),
        )
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `flush` and `send` call each other
    [personId, work],
  )

  const flush = useCallback(
    (id: string): Promise<void> => {
      clearTimeout(timers.current.get(id))
      timers.current.delete(id)
      const next = (sending.current.get(id) ?? Promise.resolve()).then(() => send(id))
      sending.current.set(id, next)
      return next
    },
    [send],
  )

  const type = useCallback(
    (id: string, value: Typed) => {
      put(id, value)
      keep(personId, id, { ...value, work })
      unsent.current.add(id)
      setSaveState((state) => (state === 'offline' ? state : 'typing'))
      clearTimeout(timers.current.get(id))
      timers.current.set(
        id,
        setTimeout(() => void flush(id), quietMs),
      )
    },
    [flush, personId, put, work],
  )

  /** Waits for what is under way and sends nothing more of this sentence: a deed takes the text along. */
  const settle = useCallback(async (id: string) => {
    clearTimeout(timers.current.get(id))
    unsent.current.delete(id)
    await sending.current.get(id)
  }, [])

  /** After a refusal: what was typed goes to the server as a working copy, as if nothing had been asked. */
  const resume = useCallback(
    (id: string) => {
      if (!latest.current[id]) return
      unsent.current.add(id)
      void flush(id)
    },
    [flush],
  )

  const drop = useCallback(
    (id: string) => {
      unsent.current.delete(id)
      put(id, null)
      forget(personId, id)
      setSaveState(unsent.current.size > 0 ? 'typing' : 'saved')
    },
    [personId, put],
  )

  useEffect(() => {
    for (const { translationId: id, text, workingCopy } of segments) {
      const kept = keptOf(personId, id)
      if (!kept) continue
      if (kept.text === (workingCopy?.text ?? text)) forget(personId, id)
      else type(id, kept)
    }
    const all = () => unsent.current.forEach((id) => void flush(id))
    const whenHidden = () => document.visibilityState === 'hidden' && all()
    window.addEventListener('online', all)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      window.removeEventListener('online', all)
      document.removeEventListener('visibilitychange', whenHidden)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what this browser kept is read once, when the page opens
  }, [])

  return { typed, latest, saveState, type, flush, settle, resume, drop }
}
