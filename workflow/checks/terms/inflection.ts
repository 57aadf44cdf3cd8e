/**
 * How words of a language change, in folded letters (`fold`): small letters, no marks. Regular expressions, written
 * as text so that a language is a little file.
 */
export type Inflection = {
  /** What may follow a stem; nothing always may. */
  after: string
  /** What falls off the dictionary form before an ending comes. */
  falls?: string
  /** How the end of a dictionary form or of its stem changes: consonants, vowels that come and go. */
  changes?: readonly (readonly [pattern: string, replacement: string])[]
}

/** For a language whose endings are not known. */
export const rootInflection: Inflection = { after: '\\p{L}{1,3}' }
