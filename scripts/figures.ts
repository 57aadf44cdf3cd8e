/** One figure of a measurement: what was got, what is wanted, and whether it holds. */
export type Figure = {
  name: string
  got: string
  /** Absent where nothing is asked of it: told, not judged. */
  wanted?: string
  holds?: boolean
}

/** Tells how far a long measurement is, and the time (UTC). */
export const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - text.length))

/** Lines of cells as a table, every column as wide as its widest cell. */
export function tableOf(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Prints figures as a table; where one is missed the process will end with 1. */
export function report(figures: readonly Figure[]): void {
  const mark = ({ holds }: Figure) => (holds === undefined ? '' : holds ? 'ok' : 'MISSED')
  const lines = figures.map((figure) => [figure.name, figure.got, figure.wanted ?? '', mark(figure)])
  console.log(tableOf([['figure', 'got', 'wanted', ''], ...lines]))
  const missed = figures.filter(({ holds }) => holds === false)
  if (missed.length === 0) return
  console.log(`\n${missed.length} missed.`)
  process.exitCode = 1
}

export const percent = (part: number, whole: number, digits = 1): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`
