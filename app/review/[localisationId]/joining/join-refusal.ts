import type { TFunction } from 'i18next'
import type { Refused } from '@/app/components/ask'

const reasons = ['first_in_block', 'too_many', 'confirmed', 'not_joined'] as const

/** Why sentences were not joined or parted, in words. */
export function joinRefusal({ detail }: Refused, t: TFunction<'review'>): string | undefined {
  const why = reasons.find((reason) => reason === detail.why)
  return why && t(`join.why.${why}`)
}
