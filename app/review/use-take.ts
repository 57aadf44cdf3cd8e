'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Work } from '@/workflow/review/work'

type Place = { localisationId: string; work: Work }

/** Takes work, the one given or the next there is, and opens it. */
export function useTake() {
  const router = useRouter()
  const [taking, setTaking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [nothing, setNothing] = useState(false)

  const open = ({ localisationId, work }: Place) => router.push(`/review/${localisationId}?work=${work}`)

  async function take({ localisationId, work }: Place) {
    setTaking(true)
    const answer = await ask('POST', `localisations/${localisationId}/claim`, { work })
    if (answer.ok) return open({ localisationId, work })
    setRefused(answer.refused)
    setTaking(false)
    router.refresh()
  }

  async function takeNext() {
    setTaking(true)
    const answer = await ask<{ next: Place | null }>('POST', 'queue/next', {})
    if (answer.ok && answer.value.next) return open(answer.value.next)
    if (answer.ok) setNothing(true)
    else setRefused(answer.refused)
    setTaking(false)
    router.refresh()
  }

  return { take, takeNext, taking, refused, nothing }
}
