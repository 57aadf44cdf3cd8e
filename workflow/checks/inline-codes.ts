import { codeNumber, codePattern } from '@/workflow/text/inline-code'
import type { InlineCode } from '@/workflow/text/inline-code'
import type { Check, Finding } from './finding'

type Seen = { number: number; at: number }

/** Every code of the source once, none besides, pairs opened before they are closed and nested. */
export const inlineCodes: Check = ({ source, target }) => {
  const seen = [...target.matchAll(codePattern)].map(({ 0: character, index }) => ({
    number: codeNumber(character),
    at: index,
  }))
  return [...missing(source.codes, seen), ...extra(source.codes, seen), ...unpaired(source.codes, seen)]
}

const finding = (code: Finding['code'], number: number, at?: number): Finding => ({
  code,
  severity: 'error',
  kind: 'structure',
  values: { code: String(number) },
  ...(at !== undefined && { start: at, end: at + 1 }),
})

const missing = (codes: InlineCode[], seen: Seen[]): Finding[] =>
  codes
    .filter(({ number }) => !seen.some((one) => one.number === number))
    .map(({ number }) => finding('code_missing', number))

const extra = (codes: InlineCode[], seen: Seen[]): Finding[] =>
  seen
    .filter(({ number }, index) => {
      const isKnown = codes.some((code) => code.number === number)
      return !isKnown || seen.findIndex((one) => one.number === number) < index
    })
    .map(({ number, at }) => ({
      ...finding('code_extra', number, at),
      fix: { start: at, end: at + 1, text: '' },
    }))

function unpaired(codes: InlineCode[], seen: Seen[]): Finding[] {
  const open: number[] = []
  const wrong: Finding[] = []
  for (const { number, at } of seen) {
    const role = codes.find((code) => code.number === number)?.role
    if (role === 'open') open.push(number)
    if (role !== 'close') continue
    if (open.at(-1) === number - 1) open.pop()
    else wrong.push(finding('code_unpaired', number, at))
  }
  return wrong
}
