'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { QueueFilter } from '@/workflow/review/queue-filter'
import type { Work } from '@/workflow/review/work'

/** One kind of work in a run of a localisation. */
export type Place = { localisationId: string; work: Work; run: number }

/** Takes work, the one given or the next there is, and opens it; or hands it back. */
export function useTake() {
  const router = useRouter()
  const [taking, setTaking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [nothing, setNothing] = useState(false)

  /** As a document of its own: one writes in it long before a script has drawn it. */
  const open = ({ localisationId, work, run }: Place) =>
    window.location.assign(`/review/${localisationId}?work=${work}${run > 0 ? `&run=${run}` : ''}`)
  function stop(why: Refused | null) {
    setRefused(why)
    setTaking(false)
    router.refresh()
  }

  async function take(place: Place) {
    setTaking(true)
    const { localisationId, work, run } = place
    const answer = await ask('POST', `localisations/${localisationId}/claim`, { work, run })
    if (answer.ok) open(place)
    else stop(answer.refused)
  }

  async function takeNext(filter: QueueFilter) {
    setTaking(true)
    const answer = await ask<{ next: Place | null }>('POST', 'queue/next', filter)
    if (answer.ok && answer.value.next) return open(answer.value.next)
    setNothing(answer.ok)
    stop(answer.ok ? null : answer.refused)
  }

  async function handBack({ localisationId, work, run }: Place) {
    setTaking(true)
    const answer = await ask('DELETE', `localisations/${localisationId}/claim`, { work, run })
    stop(answer.ok ? null : answer.refused)
  }

  /** Puts a shared localisation together again. */
  async function merge({ localisationId }: Place) {
    setTaking(true)
    const answer = await ask('DELETE', `localisations/${localisationId}/share`, {})
    stop(answer.ok ? null : answer.refused)
  }

  return { take, takeNext, handBack, merge, taking, refused, nothing }
}
