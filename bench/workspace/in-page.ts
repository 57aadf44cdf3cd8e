/** What the bench's script keeps in the page it measures. */
declare global {
  // oxlint-disable-next-line no-var -- the one way to say that a page has it
  var benchSeen: {
    /** When the workspace was asked for: the page's own start, or a click that led there. */
    asked: number
    /** Milliseconds from then until an editor showed the sign that was typed. */
    usable: number | null
    /** Milliseconds from then until the editor itself stood there, with every key and deed. */
    whole: number | null
    /** How often the sign was typed where it could be written. */
    typed: number
    /** How often it stood there before. */
    before: number
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
  globalThis.benchSeen = {
    asked: 0,
    usable: null,
    whole: null,
    typed: 0,
    before: 0,
    keys: [],
    told: [],
    frames: [],
  }
  const seen = globalThis.benchSeen
  const afterPaint = (run: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', run, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  // A click may lead to another document: the time it took to get there is part of it.
  const key = 'bench asked'
  const isBlank = location.protocol === 'about:'
  const clicked = isBlank ? 0 : Number(sessionStorage.getItem(key))
  if (clicked > 0) {
    seen.asked = clicked - performance.timeOrigin
    sessionStorage.removeItem(key)
  }
  addEventListener(
    'click',
    ({ timeStamp }) => {
      seen.asked = timeStamp
      sessionStorage.setItem(key, String(performance.timeOrigin + timeStamp))
    },
    { capture: true },
  )
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

/** Sees, frame by frame, when an editor shows a sign that is typed, and when it is the one that does everything. */
export function waitForSign(sign: string): void {
  const seen = globalThis.benchSeen
  const now = () => performance.now() - seen.asked
  const editor = () => document.querySelector('[role="textbox"]')
  const count = () => (editor()?.textContent ?? '').split(sign).length - 1
  const look = () => {
    if (seen.typed > 0 && count() > seen.before) seen.usable ??= now()
    if (document.querySelector('.cm-content')) seen.whole ??= now()
    if (seen.usable === null || seen.whole === null) requestAnimationFrame(look)
  }
  const isThere = ({ target }: Event) => target instanceof Element && target.closest('[role="textbox"]')
  addEventListener(
    'beforeinput',
    (event) => {
      // What was typed at an earlier visit may stand there already.
      if (isThere(event) && seen.typed === 0) seen.before = count()
    },
    { capture: true },
  )
  addEventListener('input', (event) => void (isThere(event) && seen.typed++), { capture: true })
  requestAnimationFrame(look)
}
