import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Program {
  name: string
  /** Arguments of Node. */
  args: string[]
  environment: Record<string, string>
  /** A file for what it prints; without one it prints where we do. */
  log?: string
}

export interface Supervised {
  /** Ends it as it would end itself and lets it begin anew. */
  restart: () => void
  stop: () => Promise<void>
}

const patienceMs = 30_000
const longestPauseMs = 30_000
/** What ran this long was well; the next fault pauses briefly again. */
const wellAfterMs = 60_000

/** Keeps a program running until it is stopped, pausing longer after each fall. One line per change of state. */
export function supervise(program: Program, say: (line: string) => void): Supervised {
  const stopping = new AbortController()
  let child: ChildProcess | undefined
  let asked = false

  const keep = async () => {
    for (let pauseMs = 1000; !stopping.signal.aborted;) {
      const began = Date.now()
      asked = false
      child = begin(program)
      child.once('message', () => say(`${program.name}: ready`))
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (stopping.signal.aborted) break
      if (asked) continue
      if (Date.now() - began > wellAfterMs) pauseMs = 1000
      say(`${program.name}: ended (${signal ?? code}), starts again in ${pauseMs / 1000} s`)
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }
  const kept = keep()

  const end = () => {
    const ending = child
    ending?.kill('SIGTERM')
    setTimeout(() => ending?.kill('SIGKILL'), patienceMs).unref()
  }
  const restart = () => {
    asked = true
    end()
  }
  const stop = async () => {
    stopping.abort()
    end()
    await kept
    say(`${program.name}: stopped`)
  }
  return { restart, stop }
}

function begin({ args, environment, log }: Program): ChildProcess {
  if (log) mkdirSync(dirname(log), { recursive: true })
  const output = log ? openSync(log, 'a', 0o600) : 'inherit'
  // Through the channel it says that it is ready, and learns of our own end even if we are killed.
  const stdio: StdioOptions = ['ignore', output, output, 'ipc']
  // In a group of its own: Ctrl-C on the terminal reaches us, and we end things in their order.
  return spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio, detached: true })
}
