import { z } from 'zod'
import type { Article } from '@/workflow/publishing/article'

const instant = z.iso.datetime()

/**
 * An edition as data. Written as canonical JSON (RFC 8785), it has its article in it byte for byte as it was hashed.
 * Nobody's name is in it: the disclosure says how many people stand for the text, not who.
 */
export const editionData = z.object({
  format: z.literal(1),
  /** workflow/publishing/article.ts `Article` */
  article: z
    .looseObject({
      language: z.string(),
      slug: z.string(),
      title: z.string(),
      blocks: z.array(z.looseObject({ kind: z.string(), text: z.string() })).max(20_000),
      changeNote: z.string().nullable(),
    })
    .transform((article) => article as unknown as Article),
  /** SHA-256 of `article`'s canonical JSON, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  version: z.int().positive(),
  cause: z.enum(['revision', 'language_correction', 'rolled_back', 'moved']),
  /** The version whose text it has again, where it is one rolled back to. */
  repeats: z.int().positive().nullable(),
  /** The revision of the source it is of. */
  revision: z.int().positive(),
  sourceLanguage: z.string(),
  liveAt: instant,
  endedAt: instant.nullable(),
  /** workflow/publishing/article.ts `Disclosure` */
  disclosure: z.looseObject({}),
  /** Where the signed list is that its hash stands in. */
  manifest: z.string(),
})

export type EditionData = z.infer<typeof editionData>
