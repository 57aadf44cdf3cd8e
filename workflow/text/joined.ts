import { codeCharacter, codeNumber, codePattern, maxCodes, type CodedText } from './inline-code'
import { joinsWithoutSpace } from './language'
import { tidy } from './tidy'

/** Sentences that one text may stand for. */
export const mostJoined = 4

/** How far the code numbers of each source are moved, so that none stands for two. */
function shiftsOf(sources: readonly CodedText[]): number[] {
  let next = 0
  return sources.map(({ codes }) => {
    const shift = next
    next += Math.max(-1, ...codes.map(({ number }) => number)) + 1
    return shift
  })
}

const shifted = (text: string, by: number): string =>
  by === 0 ? text : text.replace(codePattern, (character) => codeCharacter(codeNumber(character) + by))

/**
 * The sources of neighbouring sentences as one, with the white space they have. What stands at an offset of one of them
 * stands as far after its beginning here.
 * @throws RangeError more codes than there are private-use characters
 */
export function joinSources(sources: readonly CodedText[]): CodedText {
  const shifts = shiftsOf(sources)
  const codes = sources.flatMap((source, index) =>
    source.codes.map((code) => ({ ...code, number: code.number + shifts[index]! })),
  )
  if (codes.some(({ number }) => number >= maxCodes))
    throw new RangeError(`a text holds at most ${maxCodes} inline codes`)
  return { text: sources.map(({ text }, index) => shifted(text, shifts[index]!)).join(''), codes }
}

/**
 * Translations of neighbouring sentences one after the other, as one of their joined source.
 * @param language BCP 47, of the translations
 */
export function joinTargets(
  targets: readonly string[],
  sources: readonly CodedText[],
  language: string,
): string {
  const shifts = shiftsOf(sources)
  const space = joinsWithoutSpace(language) ? '' : ' '
  return targets
    .map((target, index) => shifted(tidy(target), shifts[index]!))
    .filter((target) => target !== '')
    .join(space)
}

/** The way back: a translation of a joined source with the codes of one of the sources alone, numbered as there. */
export function withCodesOf(target: string, sources: readonly CodedText[], index: number): string {
  const shift = shiftsOf(sources)[index]!
  const own = new Set(sources[index]!.codes.map(({ number }) => number))
  return target.replace(codePattern, (character) => {
    const number = codeNumber(character) - shift
    return own.has(number) ? codeCharacter(number) : ''
  })
}

/** Which of the joined sources an offset lies in, and where its beginning is. */
export function partAt(lengths: readonly number[], offset: number): { index: number; start: number } {
  let [index, start] = [0, 0]
  while (index < lengths.length - 1 && offset >= start + lengths[index]!) start += lengths[index++]!
  return { index, start }
}
