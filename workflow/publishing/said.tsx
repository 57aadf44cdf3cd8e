import type { ReactNode } from 'react'
import type { Frame, FrameText } from './frame'

/** A fixed text on a page; marked as such where it is in another language than the page. */
export function said(frame: Frame, text: FrameText, values?: Record<string, number>): ReactNode {
  const words = frame.t(text, values)
  const passage = frame.passage(text)
  return passage.lang ? <span {...passage}>{words}</span> : words
}
