import { database } from '@/platform/database'

/** Names shown; whoever else may clear it finds it on their own board. */
const most = 10

type Of = { id: string; restricted: boolean; authorId: string }

/** By whom a source may be cleared: officers who know of the release and did not make the revision. Names, by name. */
export async function mayClear({ id: releaseId, restricted, authorId }: Of): Promise<string[]> {
  const people = await database.person.findMany({
    where: {
      retiredAt: null,
      roles: { has: 'officer' },
      id: { not: authorId },
      ...(restricted && { releaseAccess: { some: { releaseId } } }),
    },
    select: { name: true },
    orderBy: { name: 'asc' },
    take: most,
  })
  return people.map(({ name }) => name)
}
