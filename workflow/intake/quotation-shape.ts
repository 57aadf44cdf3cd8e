import { withoutCodes } from '@/workflow/text/inline-code'

const closings: Readonly<Record<string, RegExp>> = {
  '“': /”/u,
  '„': /[“”]/u,
  '«': /»/u,
  '"': /"/u,
  '‘': /(?<=[.,!?…])’(?=\s|$)/u,
}

/**
 * How a paragraph that begins with a quotation mark goes on: `whole` is a quotation from end to end, `open` one that
 * runs into the next paragraph; anything else (words between, a report around it) is `none`.
 */
export function quotationShape(text: string): 'whole' | 'open' | 'none' {
  const words = withoutCodes(text).trim()
  const closing = closings[words.charAt(0)]
  if (!closing || words.split(/\s+/u, 3).length < 3) return 'none'
  const inside = words.slice(1)
  const found = closing.exec(inside)
  if (!found) return 'open'
  return /^[.,;!?…]?$/u.test(inside.slice(found.index + found[0].length)) ? 'whole' : 'none'
}

export const opensQuotation = (text: string): boolean =>
  closings[withoutCodes(text).trim().charAt(0)] !== undefined
