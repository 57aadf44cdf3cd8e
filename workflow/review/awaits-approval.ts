import { Prisma } from '@/platform/database'

/**
 * Of a `"Translation" translation` that was overridden: whether this person's approval would be a second person's word for
 * it, as `translation.approve` asks.
 */
export const awaitsApproval = (me: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  translation.state = 'approved' AND translation.overridden
  AND translation."confirmedById" IS DISTINCT FROM ${me} AND translation."overriddenById" IS DISTINCT FROM ${me})`
