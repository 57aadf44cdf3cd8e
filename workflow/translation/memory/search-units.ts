import { z } from 'zod'
import { Prisma } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { canonicalTag } from '@/workflow/text/language'
import { open } from './offered'
import { afterInput, searched } from './search'
import type { Found, Paged } from './unit'

export const tagInput = z
  .string()
  .max(35)
  .transform((tag, context) => {
    const canonical = canonicalTag(tag)
    if (canonical) return canonical
    context.addIssue({ code: 'custom', message: 'not a BCP 47 tag' })
    return z.NEVER
  })

export const searchUnitsInput = z.object({
  sourceLanguage: tagInput.default('en'),
  targetLanguage: tagInput,
  /** Words of either side; empty: all units. */
  words: z.string().trim().max(200).default(''),
  side: z.enum(['source', 'target']).optional(),
  origin: z.enum(['approved', 'imported']).optional(),
  importId: z.uuid().optional(),
  /** Those that were deleted instead of those there are. */
  deleted: z.stringbool().or(z.boolean()).default(false),
  after: afterInput,
})

type Search = z.infer<typeof searchUnitsInput>

const provenance = (condition: Prisma.Sql) => Prisma.sql`AND EXISTS (
  SELECT 1 FROM "MemoryProvenance" found
  WHERE found."unitId" = unit.id AND found."endedAt" IS NULL AND ${condition})`

function whereOf({ deleted, origin, importId }: Search): Prisma.Sql {
  const approved = Prisma.sql`found."importId" IS NULL`
  return Prisma.sql`(${open(null)} AND unit."retiredAt" IS NULL
    AND ${deleted ? Prisma.sql`unit."deletedAt" IS NOT NULL` : Prisma.sql`unit."deletedAt" IS NULL`}
    ${origin === 'approved' ? provenance(approved) : Prisma.empty}
    ${origin === 'imported' ? provenance(Prisma.sql`found."importId" IS NOT NULL`) : Prisma.empty}
    ${importId ? provenance(Prisma.sql`found."importId" = ${importId}::uuid`) : Prisma.empty})`
}

/**
 * A page of the memory's units, the newest first. What readers do not have is nobody's here.
 * @throws Refusal `not_allowed` (another's language)
 */
export function searchUnits(actor: Actor, input: Search): Promise<Paged<Found>> {
  const { sourceLanguage, targetLanguage, words, side, after } = input
  mustBeAllowed(actor, 'memory.read', { language: targetLanguage })
  return searched({
    ...{ words, sourceLanguage, targetLanguage },
    sides: side ? [side] : ['source', 'target'],
    releaseId: null,
    where: whereOf(input),
    ...(after && { after }),
  })
}
