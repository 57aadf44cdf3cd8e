import { codeNumber } from '@/workflow/text/inline-code'
import { visibleCode } from '@/workflow/text/visible-codes'

type Code = { number: number; role: 'open' | 'close' | 'single' }
type Texts = { source: string; target: string }

const codesIn = (text: string): string[] => text.match(/[\uE000-\uF8FF]/gu) ?? []

/** A code stands in the source once, and in the translation once or not at all. */
const isFault = (code: string, from: readonly string[], into: readonly string[]): boolean =>
  count(code, from) !== 1 || count(code, into) > 1

const count = (code: string, all: readonly string[]): number => all.filter((one) => one === code).length

/** The codes of two texts that cannot be kept, and those that the translation merely lacks, as people see them. */
export function codeFaults(
  { source, target }: Texts,
  codes: readonly Code[],
): { faults: string[]; lacking: string[] } {
  const [from, into] = [codesIn(source), codesIn(target)]
  const all = [...new Set([...from, ...into])]
  const faults = all.filter((code) => isFault(code, from, into))
  const lacking = all.filter((code) => !faults.includes(code) && !into.includes(code))
  const visible = (code: string) => visibleCode(codeNumber(code), codes)
  return { faults: faults.map(visible), lacking: lacking.map(visible) }
}
