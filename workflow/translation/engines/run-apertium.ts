import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { EngineError } from './engine'

/** The program is a shell script over a dozen filters: all of them end with it. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The program opens /dev/stdin by name, which a pipe allows and Node's socket does not. Nothing is interpolated. */
const throughPipe = ['-c', 'cat | apertium "$@"', 'apertium']

/** A shell says so when what it ran was killed: another try may fare better. */
const killedBySignal = 128

const environment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  TMPDIR: process.env.TMPDIR,
  LC_ALL: 'C.UTF-8',
  APERTIUM_TRANSFUSE: 'no',
})

/**
 * Runs the `apertium` command once, text in, text out. Its error output may quote the text and is thrown away.
 * @throws EngineError when it cannot start, fails, or answers without end; the signal's reason when that is raised
 */
export async function runApertium(args: string[], input: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted()
  const child = spawn('/bin/sh', [...throughPipe, ...args], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  })
  const most = 64 * 1024 + input.length * 16
  const stop = () => killGroup(child)
  signal.addEventListener('abort', stop)
  try {
    return await new Promise<string>((resolve, reject) => {
      let output = ''
      child.stdout.setEncoding('utf8')
      child.stdout.on('data', (chunk: string) => {
        output += chunk
        if (output.length > most) stop()
      })
      // A program that dies early breaks the pipe; its exit says so.
      child.stdin.on('error', () => {})
      child.on('error', ({ name }) =>
        reject(new EngineError('outage', false, `apertium cannot be started: ${name}`)),
      )
      child.on('close', (code, killed) => {
        if (signal.aborted) reject(signal.reason)
        else if (output.length > most)
          reject(new EngineError('rejected', false, 'apertium answers without end'))
        else if (code === 0) resolve(output)
        else
          reject(
            new EngineError(
              'outage',
              (code ?? killedBySignal) >= killedBySignal,
              `apertium ended with ${killed ?? code}`,
            ),
          )
      })
      child.stdin.end(input)
    })
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
