import { z } from 'zod'

/** Why somebody does what needs a reason, in their words: for the release's access list, never for readers. */
export const reasonInput = z.string().trim().min(1).max(2_000)
