import { spawn } from 'node:child_process'
import type { Opened } from './opened'

/** A failure whose message says all a person needs. */
export class Said extends Error {}

export class Failed extends Error {
  constructor(
    message: string,
    readonly output: string,
  ) {
    super(message)
  }
}

/**
 * Runs one of the dependencies' Node programs to its end.
 * @returns what it printed
 * @throws Failed with that output when it does not exit with 0
 */
export function run(
  program: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else
        reject(
          new Failed(
            `${program} ${args.join(' ')} ended with ${signal ?? code}.\n${output.trimEnd()}`,
            output,
          ),
        )
    })
  })
}

/**
 * A command's failure is one plain line, or what the failed program said; a stack only where the fault is ours. What
 * has been opened is closed then. What fails because the command is being ended is no failure.
 */
export async function toTheEnd(command: () => Promise<void>, house?: Opened): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (house?.isClosing()) return
    console.error(error instanceof Failed || error instanceof Said ? error.message : error)
    await house?.closeAll()
    if (house) process.exit(1)
    process.exitCode = 1
  }
}
