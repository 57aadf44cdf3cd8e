'use client'

import { useMemo } from 'react'
import type { Reading as Source } from '@/workflow/intake/read-source'
import { useReading } from './reading'
import type { Reading } from './reading'
import type { SourceInHand } from './source-in-hand'

/**
 * Has the desk read a source as it stands: its text, or its blocks once they were mended or where there is no text.
 * @param isReady what the tab kept has been read
 * @param settle what is known about a fresh reading: a version before, for one
 */
export function useSourceReading(
  source: SourceInHand,
  change: (part: Partial<SourceInHand>) => void,
  { isReady, settle = (reading) => reading }: { isReady: boolean; settle?: (reading: Source) => Source },
): Reading {
  const { text, format, language, isMended } = source
  const blocks = isMended || !text.trim() ? (source.reading?.blocks ?? []) : null
  // The same object as long as nothing that is read has changed: another one is read anew.
  const body = useMemo(() => {
    if (!isReady) return null
    if (blocks) return blocks.length > 0 ? { language, blocks } : null
    return { language, text, ...(format && { format }) }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `text` counts only while it is what is read
  }, [isReady, blocks?.length === 0 ? null : blocks, blocks ? null : text, format, language])
  return useReading(body, (preview) => {
    const { source: read, blocks: found, questions } = preview
    if (read) change({ reading: settle({ blocks: found, questions }), isTextAhead: false })
  })
}
