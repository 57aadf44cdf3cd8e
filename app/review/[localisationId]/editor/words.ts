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
  const edges = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  const stops: number[] = []
  for (const { segment, index, isWordLike } of edges) {
    if (!isWordLike && !code.test(segment)) continue
    stops.push(forward ? index + segment.length : index)
    for (const { index: inner } of segment.matchAll(/[\uE000-\uF8FF]/gu))
      stops.push(index + inner, index + inner + 1)
  }
  return forward
    ? Math.min(text.length, ...stops.filter((stop) => stop > at))
    : Math.max(0, ...stops.filter((stop) => stop < at))
}

type Moving = { forward: boolean; extend: boolean; language: string }

const edgeFrom = (view: EditorView, moving: Pick<Moving, 'forward' | 'language'>): number =>
  wordEdge(view.state.doc.toString(), view.state.selection.main.head, moving)

function moveByWord(view: EditorView, moving: Moving): boolean {
  const { anchor } = view.state.selection.main
  const head = edgeFrom(view, moving)
  view.dispatch({
    selection: EditorSelection.single(moving.extend ? anchor : head, head),
    scrollIntoView: true,
    userEvent: 'select',
  })
  return true
}

/** The words of a language under the keys for words; left and right are as the line is seen to run. */
export function wordCommands(language: string) {
  const toward =
    (side: 'left' | 'right', extend: boolean): Command =>
    (view) =>
      moveByWord(view, {
        forward: (side === 'right') === (view.textDirection === Direction.LTR),
        extend,
        language,
      })
  const remove =
    (forward: boolean): Command =>
    (view) => {
      const { main } = view.state.selection
      const head = main.empty ? edgeFrom(view, { forward, language }) : main.from
      const [from, to] = main.empty
        ? [Math.min(main.head, head), Math.max(main.head, head)]
        : [main.from, main.to]
      view.dispatch({
        changes: { from, to },
        scrollIntoView: true,
        userEvent: forward ? 'delete.forward' : 'delete.backward',
      })
      return true
    }
  return { toward, remove }
}
