import { useCallback, useSyncExternalStore } from 'react'
import { ask } from '@/app/components/ask'
import { forget, keep, keptOf } from '@/app/components/kept-text'
import { idleSeconds } from '@/app/components/last-used'
import { observed } from '@/app/components/observed'
import type { SavedOne } from '@/workflow/review/bulk/save-selected'
import type { Saved } from '@/workflow/review/save-working-copy'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'

/** What is typed, and the translation's version it was begun on. */
export type Typed = { text: string; baseVersion: number }

/**
 * `offline`: kept in this browser until the desk can be reached; `signed_out`: until somebody signs in again; `unkept`:
 * this browser keeps nothing and the desk cannot be reached; `refused`: the desk does not take it.
 */
export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'signed_out' | 'unkept' | 'refused'

/** What the same person typed of a segment in another window or on another device, since this page last saved it. */
export type Elsewhere = { text: string; version: number }

/** Long enough to be out of a typist's way, short enough that little is lost with a browser. */
const quietMs = 700
const againMs = 3_000
/** Texts the desk takes at once. */
const savedAtOnce = 200
const longestPauseMs = 30_000

const isWaiting = (state: SaveState): boolean => ['offline', 'signed_out', 'unkept'].includes(state)

/** Told of each save: whose the work is now, and whether the text has become newer. */
type Listener = (translationId: string, saved: Saved) => void

/**
 * What is typed and not yet confirmed: kept in this browser at once, on the server after a moment, tried again while
 * the desk cannot be reached. Saves of one segment go one after another, so that an older never lands on a newer.
 */
export function typedStore(personId: string, work: Work, first: readonly OpenSegment[] = []) {
  const typed = observed<Readonly<Record<string, Typed>>>({})
  const elsewhere = observed<Readonly<Record<string, Elsewhere>>>({})
  const saveState = observed<SaveState>('saved')
  const page = crypto.randomUUID()
  /** What became part of a segment's history when it was left. */
  const left = new Map<string, string>()
  const copyVersions = new Map<string, number>()
  const unsent = new Set<string>()
  const listeners = new Set<Listener>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const sending = new Map<string, Promise<void>>()
  let pauseMs = againMs

  const of = (id: string): Typed | undefined => typed.get()[id]
  const put = (id: string, value: Typed | null): void =>
    typed.set(({ [id]: _before, ...others }) => (value ? { ...others, [id]: value } : others))
  const putElsewhere = (id: string, value: Elsewhere | null): void =>
    elsewhere.set(({ [id]: _before, ...others }) => (value ? { ...others, [id]: value } : others))
  const settled = (): void => saveState.set(unsent.size > 0 ? 'typing' : 'saved')

  /** @param leaving the person has gone on: the text becomes part of the segment's history */
  async function send(id: string, leaving: boolean): Promise<void> {
    const value = of(id)
    if (!value || elsewhere.get()[id]) return
    const isLeft = !leaving || left.get(id) === value.text
    if (!unsent.delete(id) && isLeft) return
    saveState.set('saving')
    const copyVersion = copyVersions.get(id) ?? null
    const body = { ...value, copyVersion, page, work, leaving, idleSeconds: idleSeconds() }
    const answer = await ask<Saved>('PUT', `translations/${id}/working-copy`, body)
    if (answer.ok) {
      took(id, { text: value.text, leaving }, answer.value)
      return settled()
    }
    unsent.add(id)
    const { reason } = answer.refused
    const mayTryAgain = ['unreachable', 'fault', 'too_many', 'not_signed_in'].includes(reason)
    const isKept = keptOf(personId, id) !== null
    if (!mayTryAgain) saveState.set('refused')
    else saveState.set(!isKept ? 'unkept' : reason === 'not_signed_in' ? 'signed_out' : 'offline')
    if (!mayTryAgain) return
    later(id, pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  /** The desk has what was sent of a segment, or says what else this person typed of it. */
  function took(id: string, sent: { text: string; leaving: boolean }, saved: Saved): void {
    pauseMs = againMs
    const { other, copyVersion: version } = saved
    if (other) {
      unsent.add(id)
      putElsewhere(id, other)
    } else {
      if (version === null) copyVersions.delete(id)
      else copyVersions.set(id, version)
      forget(personId, id, sent.text)
      if (sent.leaving) left.set(id, sent.text)
    }
    for (const listener of listeners) listener(id, saved)
  }

  function later(id: string, ms: number): void {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void flush(id), ms),
    )
  }

  /** Sends what was typed of a segment now, after what is under way. */
  function flush(id: string, leaving = false): Promise<void> {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const next = (sending.get(id) ?? Promise.resolve()).then(() => send(id, leaving))
    sending.set(id, next)
    return next
  }

  function type(id: string, value: Typed): void {
    put(id, value)
    keep(personId, id, { ...value, copyVersion: copyVersions.get(id) ?? null, work })
    unsent.add(id)
    saveState.set((state) => (isWaiting(state) ? state : 'typing'))
    later(id, quietMs)
  }

  /** Types many texts at once, as by finding and replacing; they are sent together. */
  async function typeAll(localisationId: string, texts: readonly ({ id: string } & Typed)[]): Promise<void> {
    for (const { id, ...value } of texts) {
      type(id, value)
      clearTimeout(timers.get(id))
      timers.delete(id)
    }
    for (let from = 0; from < texts.length; from += savedAtOnce) {
      const ids = texts.slice(from, from + savedAtOnce).map(({ id }) => id)
      const sent = Promise.all(ids.map((id) => sending.get(id))).then(() => sendAll(localisationId, ids))
      for (const id of ids) sending.set(id, sent)
      await sent
    }
  }

  async function sendAll(localisationId: string, ids: readonly string[]): Promise<void> {
    const segments = ids.flatMap((id) => {
      const value = of(id)
      const isOpen = value && !elsewhere.get()[id] && unsent.delete(id)
      return isOpen ? [{ translationId: id, ...value, copyVersion: copyVersions.get(id) ?? null }] : []
    })
    if (segments.length === 0) return
    saveState.set('saving')
    const path = `localisations/${localisationId}/working-copies`
    const answer = await ask<{ saved: SavedOne[] }>('PUT', path, { work, page, segments })
    const texts = new Map(segments.map(({ translationId, text }) => [translationId, text]))
    if (answer.ok)
      for (const { translationId: id, ...saved } of answer.value.saved) {
        took(id, { text: texts.get(id)!, leaving: false }, saved)
        texts.delete(id)
      }
    // What was not taken together is sent one by one, as anything typed is.
    for (const id of texts.keys()) {
      unsent.add(id)
      later(id, 0)
    }
    settled()
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

  /** The desk has what was typed, as the text itself: there is no copy of it any more. */
  function drop(id: string): void {
    unsent.delete(id)
    copyVersions.delete(id)
    putElsewhere(id, null)
    put(id, null)
    forget(personId, id)
    settled()
  }

  /** Of two texts this person typed of a segment, in two places, the one to go on with. The other is in the history. */
  function choose(id: string, which: 'here' | 'elsewhere'): void {
    const other = elsewhere.get()[id]
    const value = of(id)
    if (!other || !value) return
    copyVersions.set(id, other.version)
    putElsewhere(id, null)
    if (which === 'here') return type(id, value)
    unsent.delete(id)
    forget(personId, id)
    put(id, { ...value, text: other.text })
    settled()
  }

  /** Takes up what the desk has of segments. */
  function takeCopies(segments: readonly OpenSegment[]): void {
    for (const { translationId: id, workingCopy } of segments) {
      if (!workingCopy || of(id)) continue
      copyVersions.set(id, workingCopy.version)
      put(id, workingCopy)
    }
  }

  /** Takes up what the desk and this browser have of segments that have just come. */
  function takeUp(segments: readonly OpenSegment[]): void {
    takeCopies(segments)
    for (const { translationId: id, text, workingCopy } of segments) {
      if (of(id) && of(id) !== workingCopy) continue
      const kept = keptOf(personId, id)
      if (!kept) continue
      if (kept.text === (workingCopy?.text ?? text)) forget(personId, id)
      else {
        // What was typed after the copy it goes on from is newer; of another copy the desk will say that there are two.
        if (kept.copyVersion) copyVersions.set(id, kept.copyVersion)
        else copyVersions.delete(id)
        type(id, kept)
      }
    }
  }

  takeCopies(first)

  /** @returns how to stop */
  function listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  const flushAll = (): void => unsent.forEach((id) => void flush(id))

  /** Sends what is left when the network comes back and when the page is put away. @returns how to stop */
  function watch(): () => void {
    const whenHidden = () => document.visibilityState === 'hidden' && flushAll()
    const soon = () => {
      pauseMs = againMs
      flushAll()
    }
    window.addEventListener('online', soon)
    // Whoever signed in again in another tab comes back to this one.
    window.addEventListener('focus', soon)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      window.removeEventListener('online', soon)
      window.removeEventListener('focus', soon)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }

  return {
    of,
    all: typed.get,
    observedTyped: typed,
    elsewhere,
    saveState,
    type,
    typeAll,
    flush,
    flushAll,
    settle,
    resume,
    drop,
    choose,
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
