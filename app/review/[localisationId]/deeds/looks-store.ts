import { ask } from '@/app/components/ask'
import type { SegmentStore } from '@/app/review/[localisationId]/segments/segment-store'
import type { TypedStore } from '@/app/review/[localisationId]/kept/typed-store'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { After } from './undo-store'

/** Looks are sent together: reading on is one asking every few seconds. */
const gatherMs = 2_000
const againMs = 15_000
/** What the desk takes at once. */
const atOnce = 500

type Options = { localisationId: string; store: SegmentStore; typed: TypedStore }

/** What this person has looked at, as this page saw it and as the desk knows it. */
export function looksStore({ localisationId, store, typed }: Options) {
  const looked = new Map<string, number>()
  const pending = new Map<string, After>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = Promise.resolve()

  /** Whether exactly this text was looked at; a segment in the place of which something is typed shows another. */
  const isLookedAt = ({ translationId: id, version, seen }: OpenSegment): boolean =>
    seen?.version === version || looked.get(id) === version

  function look(id: string): void {
    const segment = store.get(id)
    if (!segment || segment.joinedTo !== null || isLookedAt(segment)) return
    const copy = typed.of(id)
    if (copy && copy.text !== segment.text) return
    const { version, source } = segment
    looked.set(id, version)
    pending.set(id, { translationId: id, version, sourceVersion: source.version })
    timer ??= setTimeout(() => void send(), gatherMs)
  }

  async function sendAll(): Promise<void> {
    while (pending.size > 0) {
      const looks = [...pending.values()].slice(0, atOnce)
      for (const { translationId } of looks) pending.delete(translationId)
      const answer = await ask('POST', `localisations/${localisationId}/looks`, { looks })
      if (answer.ok) continue
      for (const one of looks) if (!pending.has(one.translationId)) pending.set(one.translationId, one)
      timer = setTimeout(() => void send(), againMs)
      return
    }
  }

  /** Sends what was looked at and is not sent. */
  function send(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    sending = sending.then(sendAll)
    return sending
  }

  /** Sends on leaving the page. @returns how to stop */
  function watch(): () => void {
    const whenHidden = () => document.visibilityState === 'hidden' && void send()
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      void send()
    }
  }

  return { look, isLookedAt, send, watch }
}
