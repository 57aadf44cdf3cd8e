import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { z } from 'zod'

/** A line read: its value, or why it is none. */
export type Line<T> = { number: number; value: T } | { number: number; fault: string; id?: unknown }

/** Longer lines are no segment. */
const maxLineChars = 1_000_000

async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    yield* lines
    if (rest.length > maxLineChars) throw new Error(`A line is longer than ${maxLineChars} characters.`)
  }
  if (rest !== '') yield rest
}

/** Reads objects, one a line, as they come in. Empty lines are passed over; a line that is none of them says why. */
export async function* jsonLines<T>(input: Readable, schema: z.ZodType<T>): AsyncGenerator<Line<T>> {
  let number = 0
  for await (const text of linesOf(input)) {
    number += 1
    const line = number === 1 ? text.replace(/^\uFEFF/u, '') : text
    if (line.trim() !== '') yield read(line, number, schema)
  }
}

function read<T>(line: string, number: number, schema: z.ZodType<T>): Line<T> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return { number, fault: `line ${number} is not JSON` }
  }
  const { success, data, error } = schema.safeParse(given)
  if (success) return { number, value: data }
  const [issue] = error.issues
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined
  return { number, fault: `line ${number}: ${issue!.path.join('.')}: ${issue!.message}`, id }
}

/** Writes an object as a line, and waits where whoever reads is slower. */
export async function writeLine(output: Writable, value: object): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain')
}
