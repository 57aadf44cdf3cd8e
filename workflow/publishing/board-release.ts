import { database } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'

export type BoardRelease = Awaited<ReturnType<typeof boardRelease>>
export type BoardLocalisation = BoardRelease['localisations'][number]

/** Rows a board shows at most: more languages than any release has. */
const most = 200

/**
 * A release with its languages, by tag, and who is at work on each, or has it given to them, at a moment.
 * @throws Refusal `not_found`
 */
export async function boardRelease(releaseId: string, now: Date) {
  const release = await database.release.findUnique({
    where: { id: releaseId },
    include: {
      revisions: { orderBy: { number: 'desc' }, take: 1 },
      localisations: {
        orderBy: { language: 'asc' },
        take: most,
        include: {
          claims: {
            where: { expiresAt: { gt: now } },
            orderBy: [{ work: 'asc' }, { run: 'asc' }],
            include: { person: { select: { name: true } } },
          },
          assignments: {
            where: { dueAt: { gt: now } },
            orderBy: [{ work: 'asc' }, { run: 'asc' }],
            include: { person: { select: { name: true } } },
          },
        },
      },
    },
  })
  const revision = release?.revisions[0]
  if (!release || !revision) throw new Refusal('not_found')
  return { ...release, isCleared: revision.clearedAt !== null, authorId: revision.createdById }
}
