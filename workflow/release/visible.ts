import type { Prisma } from '@/platform/database'
import type { Actor } from './actor'

/** The news open to an officer: all but restricted ones they are not named for. The same rule as `on_access_list`. */
export const visibleToOfficer = ({ personId }: Actor): Prisma.ReleaseWhereInput => ({
  kind: 'news',
  OR: [{ restricted: false }, { access: { some: { personId } } }],
})
