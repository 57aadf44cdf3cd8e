import { unwrap } from '@/workflow/intake/unwrap'
import { segment } from '@/workflow/intake/segment'
import { joinsWithoutSpace } from '@/workflow/text/language'

/** Letters alone: where a paragraph ends does not depend on the white space around it. */
const letters = (text: string): number => text.replaceAll(/\s/gu, '').length

export type ParagraphEnds = {
  ends: number
  set: number
  asked: number
  /** What stands before an end that was neither set nor asked about. */
  missed: string[]
  /** What stands before an end that was set where there is none. */
  wrong: string[]
  /** Questions where there is no end. */
  needless: number
}

/** How the paragraph ends of a wrapped text are found. @param paragraphs as a careful reader sets them */
export function paragraphEnds(text: string, paragraphs: readonly string[]): ParagraphEnds {
  const { blocks, questions } = unwrap(text)
  const ends = new Set<number>()
  let at = 0
  for (const paragraph of paragraphs.slice(0, -1)) ends.add((at += letters(paragraph)))
  const set = new Set<number>()
  const asked = new Set<number>()
  at = 0
  blocks.forEach(({ content }, block) => {
    for (const { kind, block: of, offset } of questions)
      if (kind === 'split' && of === block) asked.add(at + letters(content.text.slice(0, offset)))
    at += letters(content.text)
    if (block < blocks.length - 1) set.add(at)
  })
  const whole = paragraphs.join(' ').replaceAll(/\s/gu, '')
  const before = (place: number) => whole.slice(Math.max(0, place - 25), place)
  return {
    ends: ends.size,
    set: ends.intersection(set).size,
    asked: ends.difference(set).intersection(asked).size,
    missed: [...ends.difference(set).difference(asked)].map(before),
    wrong: [...set.difference(ends)].map(before),
    needless: asked.difference(ends).size,
  }
}

export type SentenceEnds = {
  ends: number
  /** Text around an end that was not found. */
  missed: string[]
  /** How often a line was cut within: some lines hold two sentences. */
  within: number
}

const together = 5

const goesOn = /^["“„«»‘'(\[]*\p{Ll}/u

/**
 * Lines of one sentence each, some run together, and how many of their ends are found. Ends without a mark, and those
 * before a small letter, are no ends to be found.
 */
export function sentenceEnds(lines: readonly string[], language: string): SentenceEnds {
  const found: SentenceEnds = { ends: 0, missed: [], within: 0 }
  const between = joinsWithoutSpace(language) ? '' : ' '
  for (let from = 0; from < lines.length; from += together) {
    const group = lines.slice(from, from + together)
    const text = group.join(between)
    const cuts = new Set<number>()
    let at = 0
    for (const sentence of segment(text, language)) cuts.add((at += sentence.length))
    cuts.delete(text.length)
    at = 0
    group.slice(0, -1).forEach((line, index) => {
      at += line.length + between.length
      const isCut = cuts.delete(at)
      if (!/[.!?。！？…]["”»“’)\]」]*$/u.test(line) || goesOn.test(group[index + 1]!)) return
      found.ends += 1
      if (!isCut) found.missed.push(`${text.slice(Math.max(0, at - 40), at)}⟂${text.slice(at, at + 25)}`)
    })
    found.within += cuts.size
  }
  return found
}
