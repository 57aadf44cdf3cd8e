import { z } from 'zod'
import { canonicalTag } from '@/workflow/text/language'
import { embargoInput } from './embargo'
import { longestSlug, slugPattern } from './slug-pattern'

export const languageTag = z
  .string()
  .max(35)
  .transform((tag, context) => canonicalTag(tag) ?? (context.addIssue('not a BCP 47 tag'), z.NEVER))

/** What an officer settles about a release beside its text. */
export const releaseSettings = {
  /** ISO 3166-1 alpha-2 */
  nations: z.array(z.string().regex(/^[A-Z]{2}$/)).max(100),
  embargo: embargoInput.nullable(),
  engineRule: z.enum(['on_premises_only', 'any']),
  restricted: z.boolean(),
  namedPeople: z.array(z.uuid()).max(200),
  slug: z.string().min(1).max(longestSlug).regex(slugPattern),
}
