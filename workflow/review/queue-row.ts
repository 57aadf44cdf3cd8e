import type { Correction } from '@/workflow/release/correction'
import type { Work } from './work'

/** Why a piece of work is where it is in someone's queue. */
export type Standing =
  /** Claimed by them or given to them, with something they confirmed and a reviewer sent back. */
  | 'came_back'
  /** Claimed by them until `until`. */
  | 'mine'
  /** Given to them until `until`; `given_later`: as soon as there is something for them in it. */
  | 'given'
  | 'given_later'
  /** Theirs to take; `came_back_open`: with something they confirmed and a reviewer sent back. */
  | 'came_back_open'
  | 'open'
  /** A live page of their language to be mended: everything in it is approved, and nobody has begun. */
  | 'mending'
  /** Theirs to take: approved by an officer's override, and to be looked at afterwards. */
  | 'overridden'
  /** Held by somebody else until `until`, or given to them. */
  | 'held'
  | 'given_to_other'
  /** Confirmed by them alone, or by their role not theirs to do. */
  | 'waits_for_reviewer'
  | 'waits_for_translator'
  /** Everything approved: an officer's turn. */
  | 'waits_for_sign_off'

export const queueParts = ['mine', 'open', 'waiting'] as const

/** A queue's parts: what is theirs, what they may take, what waits for others. */
export type QueuePart = (typeof queueParts)[number]

/** Which standings each part shows, its first on top. */
export const standings: Record<QueuePart, Standing[]> = {
  mine: ['came_back', 'mine', 'given', 'given_later'],
  open: ['came_back_open', 'mending', 'open', 'overridden'],
  waiting: ['held', 'given_to_other', 'waits_for_reviewer', 'waits_for_translator', 'waits_for_sign_off'],
}

export type QueueRow = {
  part: QueuePart
  localisationId: string
  releaseId: string
  language: string
  sourceLanguage: string
  work: Work
  /** 0: the whole localisation; else one of its `runs`. */
  run: number
  runs: number
  standing: Standing
  /** Segments and source words left of this work: what this person may do, else everyone's. */
  segments: number
  words: number
  approved: number
  all: number
  embargoAt: Date | null
  releasedAt: Date | null
  /** How the page that readers have is being corrected, where that is what the work is for. */
  correction: Correction | null
  /** Nobody has cleared the source yet. */
  uncleared: boolean
  /** Whose it is, where it is somebody else's. */
  heldBy: string | null
  /** Who overrode it last and why, where that is what it waits for. */
  overridden: { name: string; reason: string } | null
  /** When a claim runs out, or work given to somebody is due. */
  until: Date | null
  /** Of the whole part: rows, and what is left in them. */
  partRows: number
  partSegments: number
  partWords: number
}
