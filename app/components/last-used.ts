/** What counts as using a page: a key, the pointer, touch. */
const uses = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

let usedAt = 0

/** Watches whether this page is used, for as long as somebody wants to know. @returns how to stop */
export function watchUse(): () => void {
  const use = () => {
    usedAt = Date.now()
  }
  use()
  for (const one of uses) document.addEventListener(one, use, { passive: true, capture: true })
  return () => {
    for (const one of uses) document.removeEventListener(one, use, { capture: true })
  }
}

/** How long ago the person last touched anything here, by the clock on the wall: a laptop asleep is idle too. */
export const idleSeconds = (): number => Math.max(0, Math.floor((Date.now() - usedAt) / 1_000))
