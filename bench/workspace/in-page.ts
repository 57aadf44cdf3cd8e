/** What the bench's script keeps in the page it measures. */
declare global {
  // oxlint-disable-next-line no-var -- the one way to say that a page has it
  var benchSeen: {
    /** Milliseconds from the page's own start until an editor showed the sign that was typed. */
    usable: number | null
    /** From each key's press until the frame after it was painted. */
    keys: number[]
    /** The same as the browser tells it, in steps of eight. */
    told: number[]
    /** Between two frames. */
    frames: number[]
  }
}

/** Typed to see whether anything takes it; no text of the bench has it. */
export const sign = '%'

/** Runs in the page before anything else does. */
export function watchPage(typed: string): void {
  globalThis.benchSeen = { usable: null, keys: [], told: [], frames: [] }
  const seen = globalThis.benchSeen
  const shown = () =>
    [...document.querySelectorAll('[role="textbox"]')].some((editor) => editor.textContent?.includes(typed))
  const waitForSign = () => {
    if (!shown()) return requestAnimationFrame(waitForSign)
    seen.usable = performance.now()
  }
  requestAnimationFrame(waitForSign)
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', run, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  addEventListener(
    'keydown',
    ({ timeStamp }) => afterPaint(() => seen.keys.push(performance.now() - timeStamp)),
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.told.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  let last = performance.now()
  const count = (now: number) => {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
}
