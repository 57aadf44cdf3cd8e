'use client'

import { useMemo } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { TextFindings } from '@/workflow/review/findings-of'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { UndoStore } from './undo-store'

type Options = {
  undo: UndoStore
  run: (id: string, deed: () => Promise<Refused | null>) => Promise<boolean>
  patch: (id: string, change: Partial<OpenSegment>) => void
  say: (what: 'dismissed' | 'undismissed') => void
}

/** Letting a finding of the standing text pass, and taking that back. */
export function useDismissals({ undo, run, patch, say }: Options) {
  const change = useStable(
    (method: 'POST' | 'DELETE', segment: OpenSegment, about: { fingerprint: string; reason?: string }) => {
      const { translationId, version, source } = segment
      return run(translationId, async () => {
        const seen = { version, sourceVersion: source.version }
        const path = `translations/${translationId}/dismissals`
        const answer = await ask<TextFindings>(method, path, { ...seen, ...about })
        if (!answer.ok) return answer.refused
        patch(translationId, answer.value)
        say(method === 'POST' ? 'dismissed' : 'undismissed')
        const segments = [{ translationId, ...seen, fingerprints: [about.fingerprint] }]
        if (method === 'POST') undo.push({ kind: 'dismissal', segments })
        return null
      })
    },
  )
  return useMemo(
    () => ({
      dismiss: (segment: OpenSegment, { fingerprint }: Fingerprinted, reason: string) =>
        change('POST', segment, { fingerprint, reason }),
      undismiss: (segment: OpenSegment, { fingerprint }: Fingerprinted) =>
        change('DELETE', segment, { fingerprint }),
    }),
    [change],
  )
}
