import { nothingSettled } from '@/app/desk/settings-fields/settled'
import type { Settled } from '@/app/desk/settings-fields/settled'
import type { TextFormat } from '@/workflow/formats/read-upload'
import type { Reading } from '@/workflow/intake/read-source'

/** A release as it is being brought in, kept by the tab until the desk has it. */
export type DraftInHand = {
  /** The release's id from the first moment on, so that asking twice stores it once. */
  releaseId: string
  text: string
  /** null: as it looks. */
  format: TextFormat | null
  language: string
  reading: Reading | null
  /** The blocks were mended by hand: the text beside them is not read again unless asked. */
  isMended: boolean
  /** The text was changed after that. */
  isTextAhead: boolean
  left: string[]
  settled: Settled
}

export const emptyDraft = (language: string, zone: string): DraftInHand => ({
  releaseId: '',
  text: '',
  format: null,
  language,
  reading: null,
  isMended: false,
  isTextAhead: false,
  left: [],
  settled: { ...nothingSettled, embargoZone: zone },
})

/** What the desk is asked to read: blocks once they were mended, before that the text; null where there is nothing. */
export function toRead({ text, format, language, reading, isMended }: DraftInHand): object | null {
  if (isMended && reading) return reading.blocks.length > 0 ? { language, blocks: reading.blocks } : null
  return text.trim() ? { language, text, ...(format && { format }) } : null
}
