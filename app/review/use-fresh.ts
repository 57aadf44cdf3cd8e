'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useTransition } from 'react'
import { useLive } from '@/app/components/use-live'
import type { Queue } from '@/workflow/review/queue'
import { queueParts } from '@/workflow/review/queue-row'

/** New work in a language nobody is told of: the page looks for itself. */
const pollMs = 30_000
const gatherMs = 1_000
/** What one browser may ask to hear of. */
const heardAtMost = 40

/** Keeps a queue's page up to date while it is looked at. @returns how to look now */
export function useFresh(queue: Queue): () => void {
  const router = useRouter()
  const [, begin] = useTransition()
  const gathering = useRef<ReturnType<typeof setTimeout>>(undefined)
  const look = useCallback(() => begin(() => router.refresh()), [router])
  const shown = queueParts.flatMap((part) => queue.parts[part].work)
  const localisations = [...new Set(shown.map(({ localisationId }) => localisationId))].slice(0, heardAtMost)
  useLive({ localisations }, ({ kind }) => {
    if (kind === 'comments' || kind === 'notices') return
    clearTimeout(gathering.current)
    gathering.current = setTimeout(look, gatherMs)
  })
  useEffect(() => {
    const lookIfSeen = () => {
      if (!document.hidden) look()
    }
    const timer = setInterval(lookIfSeen, pollMs)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      clearTimeout(gathering.current)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [look])
  return look
}
