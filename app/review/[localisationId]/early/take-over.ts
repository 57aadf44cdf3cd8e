/**
 * Runs something once no input method is at work in what was typed early: what it composes would be broken off.
 * @returns how to call it off
 */
export function afterComposing(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    timer = setTimeout(run)
  }
  const isComposing = globalThis.communiqueEarly?.isComposing() ?? false
  if (isComposing) document.addEventListener('compositionend', soon, { once: true })
  else soon()
  return () => {
    document.removeEventListener('compositionend', soon)
    clearTimeout(timer)
  }
}
