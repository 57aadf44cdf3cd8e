'use client'

import { useEffect, useMemo, useState } from 'react'
import { ask } from '@/app/components/ask'
import { useLive } from '@/app/components/use-live'
import type { Present } from '@/workflow/review/presence'
import { useStable } from './use-stable'

/** Whoever leafs through segments is nowhere until they rest. */
const restMs = 1_500
/** The desk forgets whoever has not said where they are for three times as long. */
const everyMs = 30_000

type Answer = { present: Present[] }

/** Says where this person is, and who else is where. */
export function usePresence(localisationId: string, translationId: string | null): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([])
  const path = `localisations/${localisationId}/presence`
  const take = (answer: { ok: boolean; value?: Answer }) => {
    const next = answer.ok ? (answer.value?.present ?? []) : null
    if (next) setPresent((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }
  const say = useStable(async () => {
    if (document.visibilityState === 'visible') take(await ask<Answer>('POST', path, { translationId }))
  })
  const look = useStable(async () => take(await ask<Answer>('GET', path)))

  useEffect(() => {
    const soon = setTimeout(() => void say(), restMs)
    const again = setInterval(() => void say(), everyMs)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
    }
  }, [say, translationId])
  useEffect(() => {
    const leave = () => void fetch(`/api/v1/${path}`, { method: 'DELETE', keepalive: true }).catch(() => {})
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [path])
  useLive(
    useMemo(() => ({ localisations: [localisationId] }), [localisationId]),
    (told) => {
      if (told.kind === 'presence' && told.localisationId === localisationId) void look()
    },
  )
  return present
}
