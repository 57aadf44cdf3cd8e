import { database } from '@/platform/database'

type Known = { kid: string; createdAt: Date; retiredAt: Date | null }

/** Every key there has been, the newest first: never more than what is public of them. */
export const signingKeys = (): Promise<Known[]> =>
  database.signingKey.findMany({
    select: { kid: true, createdAt: true, retiredAt: true },
    orderBy: [{ createdAt: 'desc' }, { kid: 'asc' }],
    take: 1_000,
  })
