'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '@/app/components/ask'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Lets go of the work and returns to the queue; what was typed is sent first. */
export function useHandBack() {
  const { open, work, typed, currentId } = useWorkspace()
  const router = useRouter()
  const [handingBack, setHandingBack] = useState(false)
  const handBack = async (): Promise<void> => {
    setHandingBack(true)
    if (currentId) await typed.flush(currentId, true)
    await ask('DELETE', `localisations/${open.localisationId}/claim`, { work })
    router.push('/review')
  }
  return { handBack, handingBack }
}
