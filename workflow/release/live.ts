import { listen, missed, tell } from '@/platform/live'
import type { News } from '@/platform/live'
import type { Tx } from '@/platform/database'

/** What pages may be told of: ids only, and only those the access list lets know of them. */
export type LiveTold =
  /** `ids` empty: many. */
  | { kind: 'translations'; localisationId: string; ids: string[] }
  | { kind: 'presence'; localisationId: string }
  | { kind: 'claims'; localisationId: string }
  | { kind: 'comments'; releaseId: string; segmentIds: string[] }
  | { kind: 'revision'; releaseId: string }
  /** What becomes of its pages: signed off, held, scheduled, published, taken down or brought back. */
  | { kind: 'pages'; releaseId: string }
  | { kind: 'notices'; personId: string }
  /** Something may have been missed: look anew. */
  | { kind: 'missed' }

/** Tells the pages that are open, once the transaction has committed. */
export function tellPages(tx: Tx, told: Exclude<LiveTold, { kind: 'missed' }>): void {
  const of =
    'localisationId' in told ? told.localisationId : 'releaseId' in told ? told.releaseId : told.personId
  const ids = told.kind === 'translations' ? told.ids : told.kind === 'comments' ? told.segmentIds : []
  tell(tx, `${told.kind} ${of}`, ids)
}

/** Hears what pages are told, of everything: who listens passes on only what its reader may know of. */
export const listenForPages = (listener: (told: LiveTold) => void): (() => void) =>
  listen((news) => {
    const told = news === missed ? ({ kind: 'missed' } as const) : toldBy(news)
    if (told) listener(told)
  })

function toldBy({ topic, ids }: News): LiveTold | null {
  const [kind, of = ''] = topic.split(' ')
  if (kind === 'translations') return { kind, localisationId: of, ids }
  if (kind === 'presence' || kind === 'claims') return { kind, localisationId: of }
  if (kind === 'comments') return { kind, releaseId: of, segmentIds: ids }
  if (kind === 'revision' || kind === 'pages') return { kind, releaseId: of }
  return kind === 'notices' ? { kind, personId: of } : null
}
