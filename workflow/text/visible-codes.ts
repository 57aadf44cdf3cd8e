import { codeCharacter, codeNumber } from './inline-code'

/** What this needs to know of a code: any kind will do. */
type Code = { number: number; role: 'open' | 'close' | 'single' }

/**
 * Inline codes in a form people can see and type: ⟦1⟧ opens or stands alone, ⟦/1⟧ closes. A code the source has not
 * is shown by its character, ⟦?E005⟧, and a bracket of this kind that is text is written twice.
 */
const token = /⟦⟦|⟦(\/?)(\d{1,4})⟧|⟦\?([0-9A-F]{4})⟧/gu
const hidden = /[\uE000-\uF8FF⟦]/gu

const openings = (codes: readonly Code[]) =>
  codes.filter(({ role }) => role !== 'close').toSorted((a, b) => a.number - b.number)

/** A code's visible number, from 1 in the order of the source; a closing has its opening's. null: not a code of these. */
export function visibleNumber(number: number, codes: readonly Code[]): number | null {
  const code = codes.find((one) => one.number === number)
  if (!code) return null
  const opening = code.role === 'close' ? number - 1 : number
  const at = openings(codes).findIndex((one) => one.number === opening)
  return at < 0 ? null : at + 1
}

/** One code's visible form. */
export function visibleCode(number: number, codes: readonly Code[]): string {
  const visible = visibleNumber(number, codes)
  if (visible === null) return `⟦?${codeCharacter(number).charCodeAt(0).toString(16).toUpperCase()}⟧`
  return codes.find((one) => one.number === number)?.role === 'close' ? `⟦/${visible}⟧` : `⟦${visible}⟧`
}

/** Coded text with its codes made visible; `fromVisible` gives exactly the same text back. */
export const toVisible = (text: string, codes: readonly Code[]): string =>
  text.replace(hidden, (character) => (character === '⟦' ? '⟦⟦' : visibleCode(codeNumber(character), codes)))

/** Reads what a person typed. What looks like a code but is none of these stays text. */
export const fromVisible = (visible: string, codes: readonly Code[]): string =>
  visible.replace(token, (whole, slash: string, digits: string | undefined, hex: string | undefined) => {
    if (whole === '⟦⟦') return '⟦'
    if (hex) return /^(?:E|F[0-8])/u.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : whole
    const opening = openings(codes)[Number(digits) - 1]
    if (!opening) return whole
    if (slash === '') return codeCharacter(opening.number)
    return opening.role === 'open' ? codeCharacter(opening.number + 1) : whole
  })
