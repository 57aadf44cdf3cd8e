import type { Check, Finding, FindingCode } from './finding'

type Kind = { code: FindingCode; severity: Finding['severity']; kind: Finding['kind']; pattern: RegExp }

/**
 * Zero-width (non-)joiners and direction marks are writing in the languages that need them, and stay. Bidirectional
 * embeddings and overrides (Unicode UAX #9) make text read otherwise than it is stored.
 */
const kinds: readonly Kind[] = [
  { code: 'control_character', severity: 'error', kind: 'structure', pattern: /[\p{Cc}\u2028\u2029]/gu },
  { code: 'replacement_character', severity: 'error', kind: 'structure', pattern: /\uFFFD/gu },
  {
    code: 'invisible_character',
    severity: 'warning',
    kind: 'judgement',
    pattern: /[\u00AD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
  },
]

/** Characters nobody can see or that stand for a broken one. */
export const characters: Check = ({ target }) =>
  kinds.flatMap(({ pattern, ...kind }) =>
    [...target.matchAll(pattern)].map(({ 0: character, index }) => ({
      ...kind,
      start: index,
      end: index + 1,
      fix: { start: index, end: index + 1, text: /[\t\n\r\u2028\u2029]/u.test(character) ? ' ' : '' },
      values: { character: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` },
    })),
  )
