import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/**
 * A program of the project as a process of its own, once it says that it is ready.
 * @param command its file, and what it is given
 */
export async function begin(
  command: string,
  hear: (message: unknown) => void = () => undefined,
  more: Record<string, string> = {},
): Promise<ChildProcess> {
  const [path = '', ...rest] = command.split(' ')
  const child = fork(path, rest, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...more },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.on('message', hear)
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${path} ended before it was ready`)))
  // However it ends later on: that is for whoever ends it.
  ended.catch(() => undefined)
  await Promise.race([once(child, 'message'), ended])
  return child
}

/** Ends a process by a signal, and waits until it is gone. */
export async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
