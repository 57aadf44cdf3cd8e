'use client'

import { useEffect, useMemo, useState } from 'react'
import { mayEdit } from '@/app/review/[localisationId]/deeds/deed-for'
import { known } from '@/app/review/[localisationId]/segments/segment-store'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { expressionOf, replaced } from '@/workflow/text/find'
import type { Hit, Query } from '@/workflow/text/find'
import type { FoundIn } from './find-texts'
import { search } from './search'

/** Whoever types what they look for is not answered at every key. */
const restMs = 150

export type Wanted = Query & { replacement: string; side: 'target' | 'source' }

export const nothingWanted: Wanted = {
  words: '',
  replacement: '',
  matchCase: false,
  wholeWords: false,
  isPattern: false,
  side: 'target',
}

/** A place where it stands, with the text around it. */
export type Shown = {
  key: string
  segment: OpenSegment
  text: string
  hit: Hit
  /** It may be replaced: this person may write there, and no code stands in it. */
  isFree: boolean
}

type Found = { wanted: Wanted; texts: ReadonlyMap<string, string>; found: FoundIn[] | null }

/** Finding in what is typed, or stands, of every segment that is here; and putting something else there. */
export function useFind(wanted: Wanted) {
  const { open, work, source, target, store, typed, claiming, deeds } = useWorkspace()
  const [result, setResult] = useState<Found | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const isExpression = wanted.words === '' || expressionOf(wanted) !== null

  useEffect(() => {
    if (wanted.words === '' || !isExpression) return setResult(null)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const texts = known(store.places())
        .filter(({ joinedTo }) => joinedTo === null)
        .map((segment) => ({ id: segment.translationId, text: textOf(segment) }))
      const language = wanted.side === 'source' ? source.tag : target.tag
      const found = await search(
        { texts, query: wanted, replacement: wanted.replacement, language },
        stop.signal,
      )
      if (stop.signal.aborted) return
      setLeft(new Set())
      setResult({ wanted, texts: new Map(texts.map(({ id, text }) => [id, text])), found })
    }, restMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- looked for anew when what is looked for changes
  }, [isExpression, wanted])

  const textOf = (segment: OpenSegment): string =>
    wanted.side === 'source' ? segment.source.text : (typed.of(segment.translationId)?.text ?? segment.text)

  const shown = useMemo(() => {
    const mayWrite = (segment: OpenSegment): boolean =>
      wanted.side === 'target' &&
      open.may[work] &&
      mayEdit(segment, work) &&
      claiming.claimOf(segment.run).whose !== 'other'
    return (result?.found ?? []).flatMap(({ id, hits }) => {
      const segment = store.get(id)
      if (!segment) return []
      const text = result!.texts.get(id)!
      const isFree = mayWrite(segment)
      return hits.map((hit): Shown => ({
        ...{ key: `${id} ${hit.start}`, segment, text, hit },
        isFree: isFree && !hit.takesCode,
      }))
    })
  }, [claiming, open.may, result, store, wanted.side, work])

  const chosen = shown.filter(({ key, isFree }) => isFree && !left.has(key))

  /** Puts the replacement in every place that is chosen: typed, saved together, not confirmed. @returns where */
  const replace = useStable(async (): Promise<string[]> => {
    const changes = [...Map.groupBy(chosen, ({ segment }) => segment.translationId)].flatMap(
      ([id, places]) => {
        const { segment, text } = places[0]!
        const before = typed.of(id) ?? { text: segment.text, baseVersion: segment.version }
        // What was typed since it was looked through is looked through again first.
        if (before.text !== text) return []
        const after = replaced(
          text,
          places.map(({ hit }) => hit),
        )
        return after === text ? [] : [{ id, before, after: { text: after, baseVersion: before.baseVersion } }]
      },
    )
    if (changes.length === 0) return []
    deeds.undo.push({ kind: 'typing', before: changes.map(({ id, before }) => ({ id, ...before })) })
    deeds.say('replaced', { count: changes.length })
    await typed.typeAll(
      open.localisationId,
      changes.map(({ id, after }) => ({ id, ...after })),
    )
    return changes.map(({ id }) => id)
  })

  return {
    isExpression,
    /** What was found is of what is wanted now. */
    isReady: result?.wanted === wanted,
    isTooSlow: result?.wanted === wanted && result.found === null,
    shown,
    chosen,
    isLeft: (key: string) => left.has(key),
    leave: (key: string, isLeft: boolean) =>
      setLeft((now) => new Set(isLeft ? [...now, key] : [...now].filter((one) => one !== key))),
    leaveAll: (isLeft: boolean) =>
      setLeft(new Set(isLeft ? shown.filter(({ isFree }) => isFree).map(({ key }) => key) : [])),
    replace,
  }
}
