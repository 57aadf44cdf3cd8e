import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { LiveTold } from '@/workflow/release/live'
import { looksAfter, may, mustBeAllowed } from '@/workflow/release/policy'
import { accessFields, accessOf } from '@/workflow/release/subject'

/** What all tabs of a browser show at once; more than anybody has open. */
const atMost = 40

const ids = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).max(atMost))

/** `localisations` and `releases`: what is shown, as ids separated by commas. */
export const watchInput = z.object({ localisations: ids, releases: ids })

/** Whether somebody is told something. */
export type Hears = (told: LiveTold) => boolean

/**
 * What somebody who has these open may be told of them now: nothing of what they may not know of, without a word that
 * it exists. Their own notices always. A query for each list.
 */
export async function watch(
  actor: Actor,
  { localisations, releases }: z.infer<typeof watchInput>,
): Promise<Hears> {
  mustBeAllowed(actor, 'account.read')
  const shown = await database.localisation.findMany({
    where: { id: { in: localisations } },
    select: { id: true, language: true, releaseId: true, release: { select: accessFields } },
  })
  const boards = await database.release.findMany({
    where: { id: { in: releases } },
    select: { id: true, ...accessFields, localisations: { select: { id: true, language: true } } },
  })
  const own = shown.filter(({ language, release }) =>
    may(actor, 'work.read', { language, release: accessOf(release) }),
  )
  const open = boards.filter((release) => looksAfter(actor, { release: accessOf(release) }))
  const known = new Set([
    actor.personId,
    ...own.flatMap(({ id, releaseId }) => [id, releaseId]),
    ...open.flatMap(({ id, localisations: all }) => [id, ...all.map((one) => one.id)]),
  ])
  return (told) => {
    if (told.kind === 'missed') return true
    if (told.kind === 'notices') return told.personId === actor.personId
    return known.has('localisationId' in told ? told.localisationId : told.releaseId)
  }
}
