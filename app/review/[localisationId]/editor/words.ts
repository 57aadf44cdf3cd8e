import { EditorSelection } from '@codemirror/state'
import type { Command, EditorView } from '@codemirror/view'
import { Direction } from '@codemirror/view'

const code = /[\uE000-\uF8FF]/u

/**
 * Where the word before or after a place begins or ends, by the language's own words (also where none are parted by
 * spaces); a chip is a stop of its own.
 */
export function wordEdge(
  text: string,
  at: number,
  { forward, language }: { forward: boolean; language: string },
): number {
  const stops = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike || code.test(segment))
    .map(({ segment, index }) => (forward ? index + segment.length : index))
  return forward
    ? Math.min(text.length, ...stops.filter((stop) => stop > at))
    : Math.max(0, ...stops.filter((stop) => stop < at))
}

type Moving = { forward: boolean; extend: boolean; language: string }

function moveByWord(view: EditorView, moving: Moving): boolean {
  const { anchor } = view.state.selection.main
  const head = wordEdge(view.state.doc.toString(), view.state.selection.main.head, moving)
  view.dispatch({
    selection: EditorSelection.single(moving.extend ? anchor : head, head),
    scrollIntoView: true,
    userEvent: 'select',
  })
  return true
}

/** Goes by the words of a language, to the left or right as the line is seen to run. */
export const goByWord =
  (side: 'left' | 'right', { extend, language }: Omit<Moving, 'forward'>): Command =>
  (view) =>
    moveByWord(view, {
      forward: (side === 'right') === (view.textDirection === Direction.LTR),
      extend,
      language,
    })
