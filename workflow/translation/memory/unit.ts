import type { Provenance } from './match'
import type { UnitCode } from '@/workflow/formats/unit-code'

/** A unit as the pages of the memory show it. Texts are coded by `codes`. */
export type Unit = {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
  codes: UnitCode[]
  /** What an edit is compared and set on. */
  version: number
  changedAt: Date
  /** Set where it was deleted: it is offered to nobody and may be restored. */
  deletedAt: Date | null
  /** `approved` where any of its provenances is. */
  origin: 'approved' | 'imported'
  provenances: Provenance[]
  uses: number
}

/** A page of rows; `next` asks for the one after it. */
export type Paged<Row> = { rows: Row[]; next: string | null }

/** Where the words searched for stand, as UTF-16 offsets in the coded text of a side. */
export type Found = Unit & { places: { side: 'source' | 'target'; start: number; end: number }[] }

export type UnitEvent = {
  at: Date
  deed: 'memory.edit' | 'memory.delete' | 'memory.restore'
  by: string | null
  /** The unit's texts before it. */
  source: string
  target: string
  version: number
}

/** A file brought into the memory. */
export type MemoryImport = {
  id: string
  name: string
  domain: string | null
  state: 'running' | 'done' | 'failed'
  startedAt: Date
  endedAt: Date | null
  /** Units read so far, those new to the memory, those it had already, those left out. */
  read: number
  added: number
  merged: number
  skipped: number
  bytesRead: number
  bytesTotal: number | null
  /** The first hundred units left out, and why (worded in locales). */
  problems: { line: number; why: string }[]
}
