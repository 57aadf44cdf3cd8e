import type { Translation } from '@/prisma/generated/client'

/** How a translation stood before a deed: all that taking the deed back brings again. Kept with the deed's event. */
export type Before = Pick<
  Translation,
  | 'state'
  | 'text'
  | 'sourceVersion'
  | 'origin'
  | 'engine'
  | 'unitId'
  | 'matchScore'
  | 'confirmedById'
  | 'approvedById'
  | 'stale'
  | 'oneStep'
  | 'overridden'
  | 'overriddenById'
  | 'returnCategory'
  | 'returnReason'
> & {
  /** The deed was done because of one on another translation: its text was never typed here. */
  along?: boolean
}

export const beforeOf = (translation: Translation): Before => ({
  state: translation.state,
  text: translation.text,
  sourceVersion: translation.sourceVersion,
  origin: translation.origin,
  engine: translation.engine,
  unitId: translation.unitId,
  matchScore: translation.matchScore,
  confirmedById: translation.confirmedById,
  approvedById: translation.approvedById,
  stale: translation.stale,
  oneStep: translation.oneStep,
  overridden: translation.overridden,
  overriddenById: translation.overriddenById,
  returnCategory: translation.returnCategory,
  returnReason: translation.returnReason,
})
