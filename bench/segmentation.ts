/**
 * `npm run bench -- segmentation`: how fast blocks are cut into sentences, against bare `Intl.Segmenter` on the same text
 * in the same run, and whether time grows with length alone. Ends with 1 where a figure is missed.
 */
import { columns } from '@/commands/columns'
import { east } from '@/evaluate/segmentation/sentences-east'
import { west } from '@/evaluate/segmentation/sentences-west'
import { segment } from '@/workflow/intake/segment'
import type { InlineCode } from '@/workflow/text/inline-code'
import { joinsWithoutSpace } from '@/workflow/text/language'

const leastOfIntl = 0.1
const mostGrowth = 2
const lengths = { short: 62_000, long: 1_000_000 }
const languages = ['en', 'de', 'fr', 'es', 'pl', 'uk', 'el', 'fi', 'hu', 'tr', 'ja'] as const

/** Words of one prose sentence; releases have some twenty. */
const proseWords = 18

/** What the block repeats: a language's table, full of abbreviations, and between its rows plain prose of the same words. */
function sentencesOf(language: string): string[] {
  const rows = (west[language] ?? east[language] ?? []).map((row) => row.replaceAll('|', ''))
  if (joinsWithoutSpace(language)) return rows
  const words = rows.flatMap((row) => row.match(/(?<=\s)\p{Ll}{2,}(?=\s)/gu) ?? [])
  const prose = (from: number) => {
    const some = Array.from({ length: proseWords }, (_, at) => words[(from * 7 + at * 5) % words.length]!)
    return `${some[0]!.charAt(0).toLocaleUpperCase(language)}${some.join(' ').slice(1)}.`
  }
  return rows.flatMap((row, at) => [
    prose(4 * at),
    prose(4 * at + 1),
    row,
    prose(4 * at + 2),
    prose(4 * at + 3),
  ])
}

const code = (number: number): string => String.fromCharCode(0xe000 + number)
const mostCodes = 6000

/** A block as long as asked, with an emphasis in every seventh sentence. */
function blockOf(language: string, length: number): { text: string; codes: InlineCode[] } {
  const sentences = sentencesOf(language)
  const codes: InlineCode[] = []
  const parts: string[] = []
  for (let size = 0, turn = 0; size < length; turn += 1) {
    const sentence = sentences[turn % sentences.length]!
    const number = codes.length
    const isMarked = turn % 7 === 0 && number < mostCodes
    parts.push(isMarked ? sentence.replace(/^\S+/u, `${code(number)}$&${code(number + 1)}`) : sentence)
    if (isMarked)
      codes.push(
        { number, type: 'emphasis', role: 'open' },
        { number: number + 1, type: 'emphasis', role: 'close' },
      )
    size += sentence.length + 1
  }
  return { text: parts.join(joinsWithoutSpace(language) ? '' : ' ').slice(0, length), codes }
}

/** The least processor time of some runs, in milliseconds: what else the machine does only adds. */
function least(run: () => void): number {
  let best = Infinity
  for (let turn = 0; turn < 4; turn += 1) {
    const from = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(from)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

let isMissed = false
const rows = languages.map((language) => {
  const intl = new Intl.Segmenter(language, { granularity: 'sentence' })
  const long = blockOf(language, lengths.long)
  const short = blockOf(language, lengths.short)
  const bare = least(() => void Array.from(intl.segment(long.text)))
  const ours = least(() => void segment(long.text, language, long.codes))
  const few = least(() => void segment(short.text, language, short.codes))
  const sentences = segment(long.text, language, long.codes)
  const ofIntl = bare / ours
  const growth = ours / long.text.length / (few / short.text.length)
  const isLossless = sentences.join('') === long.text
  const isGood = ofIntl >= leastOfIntl && growth <= mostGrowth && isLossless
  isMissed ||= !isGood
  return [
    language,
    String(sentences.length),
    `${Math.round(sentences.length / ours)}k`,
    ofIntl.toFixed(2),
    growth.toFixed(2),
    isGood ? 'met' : 'MISSED',
  ]
})
process.stdout.write(
  columns(
    ['language', 'sentences in 1 MB', 'sentences/s', 'of Intl.Segmenter', '1 MB : 62 KB per character', ''],
    rows,
  ),
)
process.stdout.write(
  `\nAt least ${leastOfIntl} of Intl.Segmenter, growth at most ${mostGrowth}: ${isMissed ? 'MISSED' : 'met'}\n`,
)
process.exitCode = isMissed ? 1 : 0
