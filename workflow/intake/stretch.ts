import { endsSentence } from './line-breaks'

const shortWords = 4

/** Lines between two blank ones, by the index of each of their lines. */
export type Stretch = {
  /**
   * Each line is a thing of its own: the lines of an address, or a list without marks ("features", "contact manager").
   */
  isByLine: boolean
}

/** What each line's stretch is; blank lines have none. */
export function stretchesOf(lines: readonly string[], width: number): (Stretch | undefined)[] {
  const stretches: (Stretch | undefined)[] = []
  let from = 0
  lines.forEach((line, at) => {
    if (line.trim() !== '' && at + 1 < lines.length) return
    const end = line.trim() === '' ? at : at + 1
    const stretch = {
      isByLine: isByLine(
        lines.slice(from, end).map((one) => one.trim()),
        width,
      ),
    }
    for (let index = from; index < end; index += 1) stretches[index] = stretch
    from = at + 1
  })
  return stretches
}

function isByLine(lines: readonly string[], width: number): boolean {
  if (lines.length < 2 || lines.some((line) => endsSentence(line) || /[,;:–-]$/u.test(line))) return false
  const isListed = lines.every((line) => /^\p{Ll}/u.test(line) && line.split(/\s+/u).length <= shortWords)
  const isAddress =
    lines.length > 2 && lines.every((line) => line.length < width * 0.6 && /^[\p{Lu}\p{N}]/u.test(line))
  return isListed || isAddress
}
