import { check } from '@/workflow/checks/check'
import { checkerVersion } from '@/workflow/checks/checker-version'
import type { Fact } from '@/workflow/checks/fact'
import { factsIn } from '@/workflow/checks/facts'
import { withFingerprints } from '@/workflow/checks/finding'
import type { Fingerprinted, Pair } from '@/workflow/checks/finding'
import { knowledgeOf } from '@/workflow/checks/knowledge'
import type { Part } from '@/workflow/release/group'
import { versionedTermsFor } from '@/workflow/translation/terms/terms-for'
import { termsVersion } from '@/workflow/translation/terms/terms-version'

/** A translation's text, or one that would take its place. */
export type TextToCheck = {
  releaseId: string
  /** null where there is no translation. */
  translationId: string | null
  /** Of the translation that has this text and of its source; null for a text that is none's yet. */
  versions: { translation: number; source: number } | null
  confirmedById: string | null
  pair: Pair
  /** The sentences its source is of, where it is of several (workflow/release/group.ts). */
  parts?: readonly Part[]
}

/** The checks and the terms that something was found with. */
export type FoundBy = { checkerVersion: number; termsVersion: string }

export type Found = { text: TextToCheck; by: FoundBy; findings: Fingerprinted[]; facts: Fact[] }

/** What texts would be checked with now, from one language into another. */
export async function checkersOf(pair: Pick<Pair, 'sourceLanguage' | 'targetLanguage'>): Promise<FoundBy> {
  return { checkerVersion, termsVersion: String(await termsVersion(pair)) }
}

/** Checks texts of one release in one language, in the order given. One query, for the terms and their version. */
export async function checkAnew(texts: readonly TextToCheck[]): Promise<Found[]> {
  const [first] = texts
  if (!first) return []
  const { releaseId, pair } = first
  const { sourceLanguage, targetLanguage } = pair
  const sources = texts.map((text) => text.pair.source.text)
  const { terms, version } = await versionedTermsFor(sources, { sourceLanguage, targetLanguage, releaseId })
  const by: FoundBy = { checkerVersion, termsVersion: String(version) }
  const languages = await knowledgeOf(sourceLanguage, targetLanguage)
  return texts.map((text, index) => {
    const knowledge = { ...languages, terms: terms[index]! }
    const findings = withFingerprints(check(text.pair, knowledge))
    return { text, by, findings, facts: factsIn(text.pair, knowledge) }
  })
}
