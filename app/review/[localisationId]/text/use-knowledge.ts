import { useEffect, useState } from 'react'
import type { check } from '@/workflow/checks/check'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { termsIn } from '@/workflow/checks/terms/terms-in'

/** What checking a text here takes: what is known of the two languages, and the checks themselves. */
export type Checking = Knowledge & { check: typeof check; termsIn: typeof termsIn }

/** Loaded once somebody can read and write: until then the server's findings stand. */
async function load(sourceLanguage: string, targetLanguage: string): Promise<Checking> {
  const [{ knowledgeOf }, checks, terms] = await Promise.all([
    import('@/workflow/checks/knowledge'),
    import('@/workflow/checks/check'),
    import('@/workflow/checks/terms/terms-in'),
  ])
  const known = await knowledgeOf(sourceLanguage, targetLanguage)
  return { ...known, check: checks.check, termsIn: terms.termsIn }
}

/** What checking takes; null until it is loaded. Terms come with each segment. */
export function useKnowledge(sourceLanguage: string, targetLanguage: string): Checking | null {
  const [checking, setChecking] = useState<Checking | null>(null)
  useEffect(() => {
    let isCurrent = true
    void load(sourceLanguage, targetLanguage).then((loaded) => isCurrent && setChecking(loaded))
    return () => {
      isCurrent = false
    }
  }, [sourceLanguage, targetLanguage])
  return checking
}
