import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import { sendsMail } from '@/platform/mail'
import type { Actor } from '@/workflow/release/actor'
import { namesOf } from '@/workflow/release/names-of'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { releaseSubject } from '@/workflow/release/subject'
import { openEditions } from './open-editions'

export const copiesInput = z.object({ releaseId: z.uuid() })

/** Copies shown at most, and openings of each: the newest. */
const [mostCopies, mostOpenings] = [200, 20]

/** Times are ISO 8601 in UTC. */
export type AdvanceOpening = {
  openingId: string
  at: string
  language: string
  form: 'page' | 'docx'
  /** The number of the edition they were given. */
  edition: number
  address: string | null
}

export type GivenCopy = {
  copyId: string
  recipient: string
  email: string
  languages: string[]
  givenBy: string
  givenAt: string
  mailedAt: string | null
  expiresAt: string
  state: 'open' | 'expired' | 'revoked'
  /** How often it was opened, and the latest of those times. */
  opened: number
  openings: AdvanceOpening[]
  /** Languages they have last read in another edition than the one that is signed off now. */
  older: string[]
}

export type AdvanceCopies = {
  copies: GivenCopy[]
  /** Languages of the release with what can be given of each now: a signed-off page. */
  languages: { language: string; isOpen: boolean }[]
  sendsMail: boolean
}

/**
 * The advance copies of a release, the newest first: who has which, until when, and what they opened.
 * @throws Refusal `not_found`
 */
export async function copies(
  actor: Actor,
  { releaseId }: z.infer<typeof copiesInput>,
): Promise<AdvanceCopies> {
  const subject = await releaseSubject(releaseId)
  mustBeAllowed(actor, 'advance.list', subject)
  const release = await database.release.findUnique({ where: { id: releaseId } })
  if (!release) throw new Refusal('not_found')
  const languages = subject.release!.languages.toSorted()
  const [now, open, rows] = await Promise.all([
    databaseNow(),
    openEditions(releaseId, languages),
    database.advanceCopy.findMany({
      where: { releaseId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mostCopies,
      include: {
        openings: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: mostOpenings },
        _count: { select: { openings: true } },
      },
    }),
  ])
  const names = await namesOf(rows.map(({ createdById }) => createdById))
  const numbers = await numbersOf(rows.flatMap(({ openings }) => openings.map((one) => one.editionId)))
  return {
    copies: rows.map((row) => ({
      copyId: row.id,
      recipient: row.recipientName,
      email: row.recipientEmail,
      languages: row.languages,
      givenBy: names.get(row.createdById) ?? '',
      givenAt: row.createdAt.toISOString(),
      mailedAt: row.mailedAt?.toISOString() ?? null,
      expiresAt: row.expiresAt.toISOString(),
      state: row.revokedAt ? 'revoked' : row.expiresAt > now ? 'open' : 'expired',
      opened: row._count.openings,
      openings: row.openings.map(({ id, at, language, form, editionId, address }) => ({
        ...{ openingId: id, at: at.toISOString(), language, address },
        ...{ form: form as AdvanceOpening['form'], edition: numbers.get(editionId) ?? 0 },
      })),
      older: (release.releasedAt ? [] : row.languages).filter((language) => {
        const last = row.openings.find((one) => one.language === language)
        const newest = open.find((one) => one.language === language)
        return last && last.editionId !== newest?.id
      }),
    })),
    languages: languages.map((language) => ({
      language,
      isOpen: open.some((edition) => edition.language === language),
    })),
    sendsMail: sendsMail(),
  }
}

async function numbersOf(ids: string[]): Promise<Map<string, number>> {
  const editions = await database.edition.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, number: true },
  })
  return new Map(editions.map(({ id, number }) => [id, number]))
}
