import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

export interface Command {
  help: string
  run: (args: string[]) => Promise<void>
}

/** The command was asked wrongly: its help follows. */
export class Misused extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

export function read<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Misused((error as Error).message)
  }
}

/** The bytes of a file, or of standard input for "-". */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`, { cause: error })
  }
}
