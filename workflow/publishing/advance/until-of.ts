import type { Release } from '@/prisma/generated/client'
import type { Until } from './embargo-line'

/** Until when a release is under embargo, as its officers said it; null where no instant is set. */
export const untilOf = ({ embargoAt, embargoZone }: Pick<Release, 'embargoAt' | 'embargoZone'>): Until =>
  embargoAt && { at: embargoAt, zone: embargoZone ?? 'UTC' }
