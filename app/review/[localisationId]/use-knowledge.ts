import { useEffect, useState } from 'react'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { Knowledge } from '@/workflow/checks/knowledge'

/**
 * What the checks know of the two languages; null until it is loaded. Until then the server's findings stand. Terms come
 * with each segment.
 */
export function useKnowledge(sourceLanguage: string, targetLanguage: string): Knowledge | null {
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null)
  useEffect(() => {
    let isCurrent = true
    void knowledgeOf(sourceLanguage, targetLanguage).then((loaded) => isCurrent && setKnowledge(loaded))
    return () => {
      isCurrent = false
    }
  }, [sourceLanguage, targetLanguage])
  return knowledge
}
