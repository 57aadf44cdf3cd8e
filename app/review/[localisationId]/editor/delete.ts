import { findClusterBreak } from '@codemirror/state'
import type { SelectionRange } from '@codemirror/state'
import type { Command, EditorView } from '@codemirror/view'

/** Deletes what is selected, else what lies between the caret and a place. */
export const deleteTo =
  (placeOf: (view: EditorView, caret: SelectionRange) => number): Command =>
  (view) => {
    const { main } = view.state.selection
    if (view.state.readOnly) return false
    const place = main.empty ? placeOf(view, main) : main.from
    const [from, to] = main.empty
      ? [Math.min(main.head, place), Math.max(main.head, place)]
      : [main.from, main.to]
    if (from === to) return true
    const way = main.empty ? (place < main.head ? 'backward' : 'forward') : 'selection'
    view.dispatch({ changes: { from, to }, scrollIntoView: true, userEvent: `delete.${way}` })
    return true
  }

/** One character as people see it; backwards, an accent before its letter. */
export const deleteCharacter = (forward: boolean): Command =>
  deleteTo(({ state }, { head }) => findClusterBreak(state.doc.toString(), head, forward, forward))
