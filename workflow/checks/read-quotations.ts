import { codePattern } from '@/workflow/text/inline-code'
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
const openedBy = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}"'’/¿¡])$/u
const closedBy = /^(?:$|[\s\p{P}])/u

function roleOf(mark: string, language: string): Role | undefined {
  const pairs = marksOf(language)
  const opens = pairs.some(([open]) => open === mark)
  const closes = pairs.some(([, close]) => close === mark)
  if (opens && closes) return 'both'
  if (opens) return 'opens'
  return closes ? 'closes' : usualMarks[mark]
}

/** What a mark does here: by what stands beside it where that is clear, else by its language, else what makes sense. */
function decide(text: string, at: { start: number; end: number }, role: Role, isOpen: boolean): Role {
  // Corner brackets say it themselves, and stand between letters.
  if (/[「」『』《》]/u.test(text[at.start]!)) return role
  const mayOpen = openedBy.test(text.slice(Math.max(0, at.start - 1), at.start))
  const mayClose = closedBy.test(text.slice(at.end, at.end + 1))
  if (mayOpen && !mayClose) return 'opens'
  if (mayClose && !mayOpen) return 'closes'
  if (role !== 'both') return role
  return isOpen ? 'closes' : 'opens'
}

const single = /[‘’'‚‹›]/gu
const opensWord = /(?:^|[\s\p{Ps}\p{Pi}"„“«])$/u

/** Single marks that open before a word and close after one; each within a word, or alone, is an apostrophe. */
function singles(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  let open: number | null = null
  for (const { 0: mark, index } of text.matchAll(single)) {
    const isBeforeWord = /[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 2))
    if (isBeforeWord && opensWord.test(text.slice(Math.max(0, index - 1), index)) && mark !== '›')
      open ??= index
    else if (!isBeforeWord && open !== null && mark !== '‚' && mark !== '‹') {
      stretches.push({ start: open, end: index + 1 })
      open = null
    }
  }
  return stretches
}

/** A mark written twice or three times is one: tables that double their quotation marks leave such. */
const marks = /(["“”„‟«»「」『』《》])\1*/gu

/** A cell of a table as comma-separated files write it: in quotation marks, its own doubled. */
const cell = /^\s*"(?=[^]*"")(?:[^"]|"")*"\s*$/u

const withoutCell = (text: string): string =>
  cell.test(text) ? text.replace(/^(\s*)"/u, '$1 ').replace(/"(\s*)$/u, ' $1') : text

/** Reads the quotations of a text by its language's marks. Single marks count only in pairs. */
export function readQuotations(coded: string, language: string): Quotations {
  const text = withoutCell(coded.replaceAll(codePattern, ' '))
  const open: number[] = []
  const unopened: number[] = []
  const stretches = singles(text)
  for (const { 0: run, 1: mark, index: start } of text.matchAll(marks)) {
    const known = roleOf(mark!, language)
    const isInch =
      mark === '"' && open.length === 0 && afterFigure.test(text.slice(Math.max(0, start - 1), start))
    if (!known || isInch) continue
    const end = start + run.length
    const role = decide(text, { start, end }, known, open.length > 0)
    const opened = role === 'closes' ? open.pop() : undefined
    if (role === 'opens') open.push(start)
    else if (opened === undefined) unopened.push(start)
    else stretches.push({ start: opened, end })
  }
  for (const start of open) stretches.push({ start, end: text.length })
  for (const end of unopened) stretches.push({ start: 0, end })
  return { stretches, unopened, unclosed: open }
}
