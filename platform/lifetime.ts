/** What a process of ours tells the one that started it. */
export interface Ready {
  ready: true
}

/** Said once the process does its work. Nobody may be listening. */
export function sayReady(): void {
  process.send?.({ ready: true } satisfies Ready)
}

/**
 * Ends this process well when it is asked to, and also when whoever started it is gone: a supervisor that was killed
 * takes its processes with it.
 * @param stop lets go of everything; a process that is not done by then ends all the same
 */
export function endWith(stop: () => Promise<void>, patienceMs = 25_000): void {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  process.on('disconnect', end)
}
