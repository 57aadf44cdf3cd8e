/** What the bench's script keeps in the page it measures. */
declare global {
  // oxlint-disable-next-line no-var -- the one way to say that a page has it
  var benchSeen: {
    /** When the workspace was asked for: the page's own start, or a click that led there. */
    asked: number
    /** Milliseconds from then until an editor showed the sign that was typed. */
    usable: number | null
    /** From each key's press until the frame after it was painted. */
    keys: number[]
    /** The same as the browser tells it, in steps of eight. */
    told: number[]
    /** Between two frames. */
    frames: number[]
  }
}

/** Typed to see whether anything takes them, another at each visit: no text of the bench has them. */
export const signs = [...'%#@*+=~^|&$_']

/** Runs in the page before anything else does. */
export function watchPage(): void {
  globalThis.benchSeen = { asked: 0, usable: null, keys: [], told: [], frames: [] }
  const seen = globalThis.benchSeen
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', run, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  addEventListener('click', ({ timeStamp }) => (seen.asked = timeStamp), { capture: true })
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

/** Sees, frame by frame, when an editor shows a sign. */
export function waitForSign(sign: string): void {
  const seen = globalThis.benchSeen
  const look = () => {
    const editors = [...document.querySelectorAll('[role="textbox"]')]
    if (!editors.some((editor) => editor.textContent?.includes(sign))) return requestAnimationFrame(look)
    seen.usable = performance.now() - seen.asked
  }
  requestAnimationFrame(look)
}
