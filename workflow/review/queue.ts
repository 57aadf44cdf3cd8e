import { z } from 'zod'
import { database, databaseNow } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { titlesOf } from '@/workflow/release/title'
import { languagesOf } from './languages-of'
import { presentAt } from './presence'
import type { Present } from './presence'
import { queueFilter } from './queue-filter'
import type { QueueFilter } from './queue-filter'
import { queueReleases } from './queue-releases'
import { queueParts } from './queue-row'
import type { QueuePart, QueueRow } from './queue-row'
import { queueRows } from './queue-rows'

const partSize = 20

const page = z.coerce.number().int().min(1).max(10_000).default(1)

/** `mine`, `open`, `waiting`: which page of each part. */
export const queueInput = queueFilter.extend({ mine: page, open: page, waiting: page })

/** One piece of work in someone's queue, with its release's title and who is in it now. */
export type QueuedWork = Omit<QueueRow, 'part' | 'partRows' | 'partSegments' | 'partWords'> & {
  title: string
  present: Present[]
}

/** `rows`, `segments` and `words` are of the whole part, not of this page of it. */
export type QueuedPart = {
  work: QueuedWork[]
  page: number
  pages: number
  rows: number
  segments: number
  words: number
}

export type Queue = {
  /** The database's clock, for countdowns. */
  now: Date
  filter: QueueFilter
  parts: Record<QueuePart, QueuedPart>
  /** What somebody can choose among: the languages they work in here, and the releases in their queue, the nearest embargo first. */
  languages: string[]
  releases: { id: string; title: string }[]
}

/**
 * Someone's queue: theirs first, with what came back to them on top, then what they may take, then what waits for
 * others and for what. Within each, what is due first. Nobody finds their own work there to review.
 */
export async function queueOf(actor: Actor, input: z.input<typeof queueInput> = {}): Promise<Queue> {
  mustBeAllowed(actor, 'queue.read')
  const { mine, open, waiting, ...filter } = queueInput.parse(input)
  const pages = { mine, open, waiting }
  const languages = await languagesOf(actor)
  const [rows, releaseIds, now] = await Promise.all([
    queueRows(actor, { languages, filter }, { size: partSize, pages }),
    queueReleases(actor, languages),
    databaseNow(database),
  ])
  const [titles, present] = await Promise.all([
    titlesOf([...new Set([...releaseIds, ...rows.map(({ releaseId }) => releaseId)])]),
    presentAt(rows.map(({ localisationId }) => localisationId)),
  ])
  const worded = rows.map((row) => ({
    ...row,
    title: titles.get(row.releaseId) ?? '',
    present: (present.get(row.localisationId) ?? []).filter(
      ({ personId, run }) => personId !== actor.personId && (run ?? row.run) === row.run,
    ),
  }))
  const parts = Object.fromEntries(
    queueParts.map((part) => [
      part,
      partOf(
        worded.filter((row) => row.part === part),
        pages[part],
      ),
    ]),
  ) as Record<QueuePart, QueuedPart>
  const releases = releaseIds.map((id) => ({ id, title: titles.get(id) ?? '' }))
  return { now, filter, parts, languages, releases }
}

type Worded = QueueRow & { title: string; present: Present[] }

function partOf(rows: Worded[], asked: number): QueuedPart {
  const { partRows = 0, partSegments = 0, partWords = 0 } = rows[0] ?? {}
  const pages = Math.max(1, Math.ceil(partRows / partSize))
  return {
    work: rows.map(
      ({ part: _part, partRows: _rows, partSegments: _segments, partWords: _words, ...row }) => row,
    ),
    page: Math.min(asked, pages),
    pages,
    rows: partRows,
    segments: partSegments,
    words: partWords,
  }
}
