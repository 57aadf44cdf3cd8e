import type { TextFormat } from '@/workflow/formats/read-upload'
import type { Reading as Source } from '@/workflow/intake/read-source'

/** A source while somebody works on it, kept by the tab until the desk has it. */
export type SourceInHand = {
  text: string
  /** null: as it looks. */
  format: TextFormat | null
  language: string
  /** How it is read now. */
  reading: Source | null
  /** The blocks were mended by hand: the text beside them is not read again unless asked. */
  isMended: boolean
  /** The text was changed after that. */
  isTextAhead: boolean
  /** Findings left as they are. */
  left: string[]
}

export const sourceFrom = (language: string, reading: Source | null = null): SourceInHand => ({
  text: '',
  format: null,
  language,
  reading,
  isMended: false,
  isTextAhead: false,
  left: [],
})
