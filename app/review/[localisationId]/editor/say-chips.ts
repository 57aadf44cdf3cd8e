import { EditorView } from '@codemirror/view'
import { codeNumber } from '@/workflow/text/inline-code'
import { names } from './looks'

/** Says a chip's name when the caret goes over it, since a screen reader has nothing to read there. */
export const sayChips = EditorView.updateListener.of(({ view, state, startState, transactions }) => {
  if (!transactions.some((one) => one.isUserEvent('select') && !one.docChanged)) return
  const [from, to] = [startState.selection.main.head, state.selection.main.head].toSorted(
    (a, b) => a - b,
  ) as [number, number]
  const passed = state.doc.sliceString(from, to)
  const called = state.facet(names)
  if (!called || !/^[\uE000-\uF8FF]$/u.test(passed)) return
  const { name } = called.chip(codeNumber(passed))
  queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(name) }))
})
