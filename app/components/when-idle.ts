/** Where a browser does not say when it has nothing to do. */
const soonMs = 1_000

/**
 * Runs something once the browser has nothing else to do, or in a moment.
 * @returns how to call it off
 */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, soonMs)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(run)
  return () => cancelIdleCallback(asked)
}
