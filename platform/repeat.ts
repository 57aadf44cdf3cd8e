import { log } from './log'

/**
 * Does something now and again, with a pause after each time, until stopped. What goes wrong is logged and tried again.
 * @param run may say how many milliseconds to pause before the next time, if not `pauseMs`
 * @returns stops it, after the one in progress
 */
export function repeat(
  name: string,
  pauseMs: number,
  run: () => Promise<number | void>,
): () => Promise<void> {
  let timer: NodeJS.Timeout
  let isStopped = false
  let current: Promise<void>

  const again = async () => {
    let pause: number | void = undefined
    try {
      pause = await run()
    } catch (error) {
      log.error({ name, error: error instanceof Error ? error.message : String(error) }, 'tried again later')
    }
    if (!isStopped) timer = setTimeout(begin, pause ?? pauseMs)
  }
  const begin = () => {
    current = again()
  }

  begin()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await current
  }
}
