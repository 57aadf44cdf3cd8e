import type { Tx } from '@/platform/database'
import { may } from '@/workflow/release/policy'
import { localisationSubject, releaseSubject } from '@/workflow/release/subject'
import { works } from '@/workflow/review/work'
import { actorWith } from './actor-with'
import { workersFor } from './free-work'
import { officersOf } from './officers-of'
import type { NewNotice } from './write-notices'

const fields = {
  id: true,
  releaseId: true,
  segmentId: true,
  localisationId: true,
  language: true,
  authorId: true,
  at: true,
  isQuestion: true,
  resolvedAt: true,
  deletedAt: true,
} as const

/** A comment and what began its thread; null where either was taken back meanwhile. */
async function load(tx: Tx, commentId: string) {
  const found = await tx.comment.findUnique({
    where: { id: commentId },
    select: { ...fields, answered: { select: fields } },
  })
  if (!found || found.deletedAt || found.answered?.deletedAt) return null
  const { answered, ...said } = found
  return { said, root: answered ?? said }
}

type Root = NonNullable<Awaited<ReturnType<typeof load>>>['root']

/** The sentence a thread is about, in the language its author was at work in. */
async function placeOf(tx: Tx, { segmentId, localisationId, language }: Root) {
  const place = await tx.translation.findFirst({
    where: {
      segmentId,
      localisation: localisationId ? { id: localisationId } : { language: language ?? '' },
    },
    select: { id: true, localisationId: true },
  })
  return place && { localisationId: place.localisationId, translationId: place.id }
}

/** Whoever a question goes to: of a source the release's officers, of a target the language's people. */
async function askedBy(tx: Tx, { releaseId, localisationId }: Root) {
  if (!localisationId) return officersOf(tx, releaseId)
  const subject = await localisationSubject(localisationId, tx)
  const people = await Promise.all(works.map((work) => workersFor(tx, work, subject)))
  return [...new Map(people.flat().map((person) => [person.personId, person])).values()]
}

/**
 * A question was asked, or asked on: those it goes to are told.
 * @param commentId the question's, or of what its asker said to it
 */
export async function tellOfQuestion(tx: Tx, commentId: string): Promise<NewNotice[]> {
  const loaded = await load(tx, commentId)
  if (!loaded?.root.isQuestion || loaded.root.resolvedAt) return []
  const { said, root } = loaded
  const place = root.localisationId ? await placeOf(tx, root) : null
  const people = await askedBy(tx, root)
  return people
    .filter(({ personId }) => personId !== said.authorId)
    .map(({ personId }) => ({
      ...{ personId, kind: 'asked', about: root.id, at: said.at, actorId: said.authorId },
      ...{ releaseId: root.releaseId, commentId: root.id, ...place },
    }))
}

/** A comment was answered: whoever began the thread is told, and led back to where they did. */
export async function tellOfAnswer(tx: Tx, commentId: string): Promise<NewNotice[]> {
  const loaded = await load(tx, commentId)
  if (!loaded || loaded.said.authorId === loaded.root.authorId) return []
  const { said, root } = loaded
  const asker = await actorWith(tx, root.authorId)
  if (!asker || !may(asker, 'notice.read', await releaseSubject(root.releaseId, tx))) return []
  return [
    {
      ...{ personId: asker.personId, kind: 'answered', about: root.id, at: said.at, actorId: said.authorId },
      ...{ releaseId: root.releaseId, commentId: root.id, ...(await placeOf(tx, root)) },
    },
  ]
}
