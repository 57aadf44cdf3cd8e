'use client'

import { useCallback } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { TextFindings } from '@/workflow/review/findings-of'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Said } from './use-work'

type Work = {
  run: (id: string, deed: () => Promise<Refused | null>) => Promise<boolean>
  patch: (id: string, change: Partial<OpenSegment>) => void
  setSaid: (said: Said) => void
}

/** Letting a finding of the standing text pass, and taking that back. */
export function useDismiss({ run, patch, setSaid }: Work) {
  const change = useCallback(
    (method: 'POST' | 'DELETE', { translationId: id, version, source }: OpenSegment, about: object) =>
      run(id, async () => {
        const body = { version, sourceVersion: source.version, ...about }
        const answer = await ask<TextFindings>(method, `translations/${id}/dismissals`, body)
        if (!answer.ok) return answer.refused
        patch(id, answer.value)
        setSaid(method === 'POST' ? 'dismissed' : 'undismissed')
        return null
      }),
    [patch, run, setSaid],
  )
  const dismiss = useCallback(
    (segment: OpenSegment, { fingerprint }: Fingerprinted, reason: string) =>
      change('POST', segment, { fingerprint, reason }),
    [change],
  )
  const undismiss = useCallback(
    (segment: OpenSegment, { fingerprint }: Fingerprinted) => change('DELETE', segment, { fingerprint }),
    [change],
  )
  return { dismiss, undismiss }
}
