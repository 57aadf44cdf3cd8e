import texts from '@/locales/en/desk.json' with { type: 'json' }
import type { Drafting } from './fill-demo'

const width = 24

function bar({ drafted, segments }: Drafting): string {
  const full = segments === 0 ? width : Math.round((drafted / segments) * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}

function words({ drafted, segments, stop }: Drafting): string {
  const stops: Record<string, string> = texts.draftingStop
  const count = `${drafted} of ${segments} drafted`
  return stop ? `${count}. ${stops[stop] ?? stop}` : count
}

const line = (drafting: Drafting) => `  ${drafting.name.padEnd(22)} ${bar(drafting)}  ${words(drafting)}`

/**
 * Shows how far each language is: bars that move on a terminal; elsewhere one plain line for each language as it
 * begins, at each quarter and when it is over.
 */
export function progressBars(output: NodeJS.WriteStream): (drafting: Drafting[]) => void {
  return output.isTTY ? movingBars(output) : plainLines(output)
}

function movingBars(output: NodeJS.WriteStream): (drafting: Drafting[]) => void {
  let shown = 0
  return (drafting) => {
    const lines = drafting.map((each) => line(each).slice(0, (output.columns || 100) - 1))
    if (shown > 0) output.moveCursor(0, -shown)
    for (const each of lines) {
      output.clearLine(0)
      output.write(`${each}\n`)
    }
    shown = lines.length
  }
}

function plainLines(output: NodeJS.WriteStream): (drafting: Drafting[]) => void {
  const said = new Map<string, string>()
  return (drafting) => {
    for (const each of drafting) {
      const quarter = `${each.stop} ${Math.floor((each.drafted / Math.max(1, each.segments)) * 4)}`
      if (said.get(each.language) !== quarter) output.write(`  ${each.name}: ${words(each)}\n`)
      said.set(each.language, quarter)
    }
  }
}
