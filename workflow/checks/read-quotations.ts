import { marksOf, usualMarks } from './quotation-marks-by-language'

/** What quotation marks of a text open and close. */
export type Quotations = {
  /** Every stretch between an opening and a closing mark, or the text's end where the other one is not there. */
  stretches: readonly { start: number; end: number }[]
  unopened: readonly number[]
  unclosed: readonly number[]
}

type Role = 'opens' | 'closes' | 'both'

/** Feet and inches, minutes and seconds: a mark after a figure that closes nothing. */
const afterFigure = /\d$/u
const openedBy = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}\p{Po}\uE000-\uF8FF])$/u
const closedBy = /^(?:$|[\s\p{P}\uE000-\uF8FF])/u

function roleOf(mark: string, language: string): Role | undefined {
  const pairs = marksOf(language)
  const opens = pairs.some(([open]) => open === mark)
  const closes = pairs.some(([, close]) => close === mark)
  if (opens && closes) return 'both'
  if (opens) return 'opens'
  return closes ? 'closes' : usualMarks[mark]
}

/** What a mark that both opens and closes does here: by what stands beside it, else what makes sense. */
function decide(text: string, at: number, isOpen: boolean): Role {
  const mayOpen = openedBy.test(text.slice(Math.max(0, at - 1), at))
  const mayClose = closedBy.test(text.slice(at + 1, at + 2))
  if (mayOpen === mayClose) return isOpen ? 'closes' : 'opens'
  return mayOpen ? 'opens' : 'closes'
}

/** A single opening mark with nothing that closes it is an apostrophe, as is each within or before a word. */
function singles(text: string): { start: number; end: number }[] {
  const pattern = /(?<=^|[\s\p{Ps}\p{Pi}"„“«])[‘'‚‹’](?=[\p{L}\p{N}])[^‘’'›]*(?:[’'](?=\p{L})[^‘’'›]*)*[’'‘›](?![\p{L}\p{N}])/gu
  return [...text.matchAll(pattern)].map(({ 0: stretch, index }) => ({
    start: index,
    end: index + stretch.length,
  }))
}

/** Reads the quotations of a text by its language's marks. Single marks count only in pairs. */
export function readQuotations(text: string, language: string): Quotations {
  const open: number[] = []
  const unopened: number[] = []
  const stretches = singles(text)
  for (let at = 0; at < text.length; at++) {
    const known = text.charCodeAt(at) === 34 || text.charCodeAt(at) > 127 ? roleOf(text[at]!, language) : undefined
    if (!known) continue
    const role = known === 'both' ? decide(text, at, open.length > 0) : known
    if (text[at] === '"' && open.length === 0 && afterFigure.test(text.slice(0, at))) continue
    const start = role === 'closes' ? open.pop() : undefined
    if (role === 'opens') open.push(at)
    else if (start === undefined) unopened.push(at)
    else stretches.push({ start, end: at + 1 })
  }
  for (const start of open) stretches.push({ start, end: text.length })
  for (const end of unopened) stretches.push({ start: 0, end })
  return { stretches, unopened, unclosed: open }
}
