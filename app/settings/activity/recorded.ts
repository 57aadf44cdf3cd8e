import { access } from '@/workflow/release/access'
import type { Deed } from '@/workflow/release/access'

/** Deeds that leave an event: reading does not, nor does each keystroke saved. */
export type Recorded = Exclude<
  Deed,
  | `${string}.${'list' | 'read' | 'search' | 'suggest' | 'look' | 'do_selected'}`
  | 'localisation.preview'
  | 'translation.save'
>

const unrecorded = /\.(?:list|read|search|suggest|look|do_selected|preview|save)$/u

export const isRecorded = (deed: string): deed is Recorded => deed in access && !unrecorded.test(deed)

export const recorded = Object.keys(access).filter(isRecorded)
