import { withFingerprints } from '@/workflow/checks/finding'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Checking } from './use-knowledge'

/** What the checks say of a text that would take a segment's place, as it is typed. */
export function checkTyped(
  { source, terms }: OpenSegment,
  target: string,
  knowledge: Checking | null,
): Fingerprinted[] {
  if (!knowledge) return []
  const languages = { sourceLanguage: knowledge.source.tag, targetLanguage: knowledge.target.tag }
  return withFingerprints(knowledge.check({ source, target, ...languages }, { ...knowledge, terms }))
}

type Shown = { segment: OpenSegment; typed: string | undefined; knowledge: Checking | null }

/** What the checks say of a text as it is typed; of the one that stands, without what was dismissed. */
export function findingsOf({ segment, typed, knowledge }: Shown): Fingerprinted[] {
  if (typed === undefined || typed === segment.text) return segment.findings
  if (typed === '' && segment.state === 'untranslated') return []
  return checkTyped(segment, typed, knowledge)
}
