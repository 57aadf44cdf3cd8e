import { findTexts } from './find-texts'
import type { Search } from './find-texts'

/** Runs where it can be stopped: an expression may try everything again and again for hours. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Search>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- its page is nowhere else
  globalThis.postMessage(findTexts(data))
})
