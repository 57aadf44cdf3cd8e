import type { SourceFinding } from './source-finding'

type Found = Omit<SourceFinding, 'block'>

const marks = /[“”„«»"]/gu

/** Quotation marks of one block that have no partner. A quotation may run on into the next block, which then opens anew. */
export function quotationFindings(text: string, nextText: string | undefined, isContinued: boolean): Found[] {
  const all = [...text.matchAll(marks)]
  const families = [
    all.filter(({ 0: mark }) => '“”„'.includes(mark)),
    all.filter(({ 0: mark }) => '«»'.includes(mark)),
  ]
  const runsOn = (mark: string) => nextText !== undefined && nextText.trimStart().startsWith(mark)
  return [
    ...families.flatMap((family) => unpaired(family, runsOn)),
    ...straight(text, all, runsOn('"') || isContinued),
  ]
}

function unpaired(found: RegExpExecArray[], runsOn: (mark: string) => boolean): Found[] {
  const used = new Set(found.map(({ 0: mark }) => mark))
  if (used.size === 1 && !used.has('“') && !used.has('„') && !used.has('«') && found.length % 2 === 0)
    return []
  const german = used.has('„') || (used.has('»') && found[0]?.[0] === '»' && used.has('«'))
  const closes = (mark: string) => (german ? '“”«'.includes(mark) && mark !== '„' : '”»'.includes(mark))
  const open: RegExpExecArray[] = []
  const faults: Found[] = []
  for (const mark of found) {
    if (!closes(mark[0])) open.push(mark)
    else if (!open.pop()) faults.push(at('unopened_quotation', mark))
  }
  const last = open.at(-1)
  const left = last && runsOn(last[0]) ? open.slice(0, -1) : open
  return [...faults, ...left.map((mark) => at('unclosed_quotation', mark))]
}

/** Straight marks are alike at both ends, so that only their number tells; after a figure they may be inches. */
function straight(text: string, all: RegExpExecArray[], runsOn: boolean): Found[] {
  const own = all.filter(({ 0: mark }) => mark === '"')
  const words = own.filter(({ index }) => !/\d/u.test(text.charAt(index - 1)))
  const last = own.at(-1)
  return !last || runsOn || own.length % 2 === 0 || words.length % 2 === 0
    ? []
    : [at('unclosed_quotation', last)]
}

const at = (code: Found['code'], { 0: mark, index }: RegExpExecArray): Found => ({
  code,
  start: index,
  end: index + mark.length,
})
