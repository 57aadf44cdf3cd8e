'use client'

import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { ConceptContent } from '@/workflow/translation/terms/concept'
import type { Duplicate } from '@/workflow/translation/terms/duplicates'

export type Saved = ConceptContent & { conceptId: string; version: number }

type More = { anyway?: boolean; checked?: string[]; releaseId?: string }

/** Writes a concept as it was shown, and knows what stands against it: also what says the same already. */
export function useSave(done: (conceptId: string) => void) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const duplicates = refused?.detail.why === 'term_exists' ? (refused.detail.duplicates as Duplicate[]) : []

  async function save(concept: Saved, more: More = {}) {
    setBusy(true)
    const { conceptId, version, kind, definition, domain, note, source, keep, renderings } = concept
    const content = { kind, definition, domain, note, source, keep, renderings }
    const answer = await ask('PUT', `terms/${conceptId}`, { version, ...content, ...more })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) done(conceptId)
  }

  return { busy, refused: duplicates.length > 0 ? null : refused, duplicates, save }
}
