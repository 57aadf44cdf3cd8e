import { z } from 'zod'
import type { Concept, Rendering as RenderingRow } from '@/prisma/generated/client'
import type { Rendering } from '@/workflow/checks/known-term'
import { canonicalTag } from '@/workflow/text/language'
import { conceptKinds, genders, renderingStatuses } from './concept-words'

/** Renderings of one concept: thirty languages with ten each. */
const maxRenderings = 300

const words = (most: number) => z.string().trim().max(most).default('')

/** BCP 47, in canonical form. */
export const tag = z
  .string()
  .max(35)
  .transform((given, context) => {
    const canonical = canonicalTag(given)
    if (canonical) return canonical
    context.addIssue({ code: 'custom', message: 'no language tag' })
    return z.NEVER
  })

const text = z
  .string()
  .transform((given) => given.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1).max(300))

const renderingContent = z.object({
  language: tag,
  text,
  status: z.enum(renderingStatuses).default('preferred'),
  caseRule: z.enum(['exact', 'any']).default('any'),
  partOfSpeech: words(60),
  gender: z.enum(genders).nullable().default(null),
  /** Other forms of it, where the language's endings are not enough. */
  forms: z.array(text).max(40).default([]),
  inflection: words(500),
  note: words(2000),
  source: words(1000),
})

/** A concept as people write it. */
export const conceptContent = z.object({
  kind: z.enum(conceptKinds).default('term'),
  definition: words(2000),
  domain: words(200),
  note: words(2000),
  source: words(1000),
  keep: z.boolean().default(false),
  renderings: z.array(renderingContent).min(1).max(maxRenderings),
})

export type RenderingContent = z.infer<typeof renderingContent>
export type ConceptContent = z.infer<typeof conceptContent>

/** A stored rendering as people write it. */
export const renderingOf = (row: RenderingRow): RenderingContent => ({
  language: row.language,
  text: row.text,
  status: row.status,
  caseRule: caseRuleOf(row.caseRule),
  partOfSpeech: row.partOfSpeech,
  gender: genderOf(row.gender),
  forms: row.forms,
  inflection: row.inflection,
  note: row.note,
  source: row.source,
})

const caseRuleOf = (written: string) => (written === 'exact' ? 'exact' : 'any')

const genderOf = (written: string | null) => genders.find((gender) => gender === written) ?? null

/** A stored concept as people write it, its renderings in their order. */
export const contentOf = (row: Concept & { renderings: RenderingRow[] }): ConceptContent => ({
  kind: row.kind,
  definition: row.definition,
  domain: row.domain,
  note: row.note,
  source: row.source,
  keep: row.keep,
  renderings: row.renderings.toSorted((a, b) => a.position - b.position).map(renderingOf),
})

/** What of a stored rendering the checks go by. */
export type TellingRendering = Pick<
  RenderingRow,
  'language' | 'position' | 'text' | 'status' | 'caseRule' | 'gender' | 'forms' | 'checked'
>

/** What the checks are told of a rendering. */
export function knownRendering(row: TellingRendering): Rendering {
  const { text, status, forms } = row
  const gender = genderOf(row.gender)
  return {
    ...{ text, status, caseRule: caseRuleOf(row.caseRule) },
    ...(gender && { gender }),
    ...(forms.length > 0 && { forms }),
    ...(!row.checked && { unchecked: true }),
  }
}

/** The languages a concept says something in, each once, by tag. */
export const languagesIn = (content: Pick<ConceptContent, 'renderings'>): string[] =>
  [...new Set(content.renderings.map(({ language }) => language))].toSorted()
