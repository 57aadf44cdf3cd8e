import { z } from 'zod'

const instant = z.iso.datetime()

/** Where an edition stands that readers have known. */
const state = z.enum(['live', 'replaced', 'withdrawn', 'removed'])

/** One version of a release in one language. */
const listed = z.object({
  language: z.string(),
  /** From 1, as readers know it. */
  version: z.int().positive(),
  /** SHA-256 of the article's canonical JSON (RFC 8785), hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Where it can be read, and where it is as data. */
  address: z.url({ protocol: /^https?$/u }),
  data: z.url({ protocol: /^https?$/u }),
  state,
  liveAt: instant,
  /** When it was replaced, withdrawn or removed. */
  endedAt: instant.nullable(),
})

/**
 * The list of what has been published of a release, in every language: the payload of a flattened JWS (RFC 7515,
 * EdDSA), written as canonical JSON so that the same list signed with the same key is the same bytes.
 */
export const manifest = z.object({
  format: z.literal(1),
  /** The site it is of, without a trailing slash. */
  site: z.string(),
  slug: z.string(),
  sourceLanguage: z.string(),
  /** When it last changed, which is when something was published, replaced, withdrawn or removed, or the key was made. */
  issuedAt: instant,
  /** By language, then version. */
  editions: z.array(listed).max(100_000),
})

export type Manifest = z.infer<typeof manifest>
export type ListedEdition = z.infer<typeof listed>
export type ListedState = z.infer<typeof state>
