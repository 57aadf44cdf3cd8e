import { useCallback, useSyncExternalStore } from 'react'
import { ask } from '@/app/components/ask'
import { forget, keep, keptOf } from '@/app/components/kept-text'
import { observed } from '@/app/components/observed'
import type { Saved } from '@/workflow/review/save-working-copy'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'

/** What is typed, and the translation's version it was begun on. */
export type Typed = { text: string; baseVersion: number }

export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'refused'

/** Long enough to be out of a typist's way, short enough that little is lost with a browser. */
const quietMs = 700
const againMs = 5_000

/** Told of each save: whose the work is now, and whether the text has become newer. */
type Listener = (translationId: string, saved: Saved) => void

/**
 * What is typed and not yet confirmed: kept in this browser at once, on the server after a moment, tried again while
 * the desk cannot be reached. Saves of one segment go one after another, so that an older never lands on a newer.
 */
export function typedStore(personId: string, work: Work) {
  const typed = observed<Readonly<Record<string, Typed>>>({})
  const saveState = observed<SaveState>('saved')
  const unsent = new Set<string>()
  const listeners = new Set<Listener>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const sending = new Map<string, Promise<void>>()

  const of = (id: string): Typed | undefined => typed.get()[id]
  const put = (id: string, value: Typed | null): void =>
    typed.set(({ [id]: _before, ...others }) => (value ? { ...others, [id]: value } : others))
  const settled = (): void => saveState.set(unsent.size > 0 ? 'typing' : 'saved')

  async function send(id: string): Promise<void> {
    const value = of(id)
    if (!value || !unsent.delete(id)) return
    saveState.set('saving')
    const answer = await ask<Saved>('PUT', `translations/${id}/working-copy`, { ...value, work })
    if (answer.ok) {
      forget(personId, id, value.text)
      for (const listener of listeners) listener(id, answer.value)
      return settled()
    }
    unsent.add(id)
    const mayTryAgain = ['unreachable', 'fault', 'too_many'].includes(answer.refused.reason)
    saveState.set(mayTryAgain ? 'offline' : 'refused')
    if (mayTryAgain) later(id, againMs)
  }

  function later(id: string, ms: number): void {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void flush(id), ms),
    )
  }

  /** Sends what was typed of a segment now, after what is under way. */
  function flush(id: string): Promise<void> {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const next = (sending.get(id) ?? Promise.resolve()).then(() => send(id))
    sending.set(id, next)
    return next
  }

  function type(id: string, value: Typed): void {
    put(id, value)
    keep(personId, id, { ...value, work })
    unsent.add(id)
    saveState.set((state) => (state === 'offline' ? state : 'typing'))
    later(id, quietMs)
  }

  /** Waits for what is under way and sends nothing more of this segment: a deed takes the text along. */
  async function settle(id: string): Promise<void> {
    clearTimeout(timers.get(id))
    unsent.delete(id)
    await sending.get(id)
  }

  /** After a refusal: what was typed goes to the server as a working copy, as if nothing had been asked. */
  function resume(id: string): void {
    if (!of(id)) return
    unsent.add(id)
    void flush(id)
  }

  function drop(id: string): void {
    unsent.delete(id)
    put(id, null)
    forget(personId, id)
    settled()
  }

  /** Takes up what the server and this browser have of segments that have just come. */
  function takeUp(segments: readonly OpenSegment[]): void {
    for (const { translationId: id, text, workingCopy } of segments) {
      if (of(id)) continue
      if (workingCopy) put(id, workingCopy)
      const kept = keptOf(personId, id)
      if (!kept) continue
      if (kept.text === (workingCopy?.text ?? text)) forget(personId, id)
      else type(id, kept)
    }
  }

  /** @returns how to stop */
  function listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  const flushAll = (): void => unsent.forEach((id) => void flush(id))

  /** Sends what is left when the network comes back and when the page is put away. @returns how to stop */
  function watch(): () => void {
    const whenHidden = () => document.visibilityState === 'hidden' && flushAll()
    window.addEventListener('online', flushAll)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      window.removeEventListener('online', flushAll)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }

  return {
    of,
    all: typed.get,
    observedTyped: typed,
    saveState,
    type,
    flush,
    flushAll,
    settle,
    resume,
    drop,
    takeUp,
    listen,
    watch,
  }
}

export type TypedStore = ReturnType<typeof typedStore>

/** What is typed of one segment; drawn anew only when that changes. */
export function useTyped(store: TypedStore, id: string | null): Typed | undefined {
  const read = useCallback(() => (id === null ? undefined : store.of(id)), [id, store])
  return useSyncExternalStore(store.observedTyped.subscribe, read, read)
}
