import { EditorSelection } from '@codemirror/state'
import type { EditorState } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import { sourceCodes } from './coded-document'
import { partnerOf, plainWords } from './keep-codes'
import { moveStretch, putCoded, readable } from './place-codes'
import type { Placing, Stretch } from './place-codes'

/** Words with their codes, as one place of the desk gives them to another. */
const codedType = 'application/x-communique-segment'

const selected = ({ selection: { main }, doc }: EditorState): string => doc.sliceString(main.from, main.to)

/** Coded text belongs to the codes it was written with, and means nothing in another segment. */
const stamp = (state: EditorState): string => JSON.stringify(state.facet(sourceCodes))

function give(transfer: DataTransfer, coded: string, state: EditorState): void {
  transfer.setData('text/plain', readable(coded, state.facet(sourceCodes)))
  transfer.setData(codedType, JSON.stringify({ coded, stamp: stamp(state) }))
}

function take(transfer: DataTransfer, state: EditorState): string {
  try {
    const given = JSON.parse(transfer.getData(codedType)) as { coded: string; stamp: string }
    if (given.stamp === stamp(state)) return given.coded
  } catch {
    // Nothing of ours, or nothing that can be read: the words alone.
  }
  return plainWords(transfer.getData('text/plain').replace(/\s*[\r\n]+$/u, ''))
}

/** Makes edits that say themselves where codes stand; one step of undoing. */
export function place(view: EditorView, { edits, selection }: Placing, userEvent: string): void {
  view.dispatch({
    changes: edits,
    selection: EditorSelection.single(selection.from, selection.to),
    filter: false,
    scrollIntoView: true,
    userEvent,
  })
}

const onlyCodes = /^[\uE000-\uF8FF]+$/u

function copy(event: ClipboardEvent, view: EditorView): boolean {
  event.preventDefault()
  const coded = selected(view.state)
  if (coded === '' || !event.clipboardData) return true
  give(event.clipboardData, coded, view.state)
  if (event.type !== 'cut' || view.state.readOnly) return true
  // Half of a pair, cut to be put elsewhere, stays until it is.
  const known = view.state.facet(sourceCodes)
  const isHalf =
    onlyCodes.test(coded) && [...coded].some((one) => !coded.includes(partnerOf(one, known) ?? one))
  if (!isHalf)
    view.dispatch({ ...view.state.replaceSelection(''), scrollIntoView: true, userEvent: 'delete.cut' })
  return true
}

function paste(event: ClipboardEvent, view: EditorView): boolean {
  event.preventDefault()
  if (!event.clipboardData || view.state.readOnly) return true
  const coded = take(event.clipboardData, view.state)
  if (coded === '') return true
  const { from, to } = view.state.selection.main
  const known = view.state.facet(sourceCodes)
  place(view, putCoded(view.state.doc.toString(), { from, to }, { coded, known }), 'input.paste')
  return true
}

/** What is dragged out of this editor, while it is. */
const drags = ViewPlugin.define(() => ({ dragged: null as Stretch | null }))

function stretchUnder(event: DragEvent, view: EditorView): Stretch {
  const { from, to } = view.state.selection.main
  const chip = event.target instanceof HTMLElement && event.target.draggable ? event.target : null
  if (!chip) return { from, to }
  const at = view.posAtDOM(chip)
  return from <= at && at < to ? { from, to } : { from: at, to: at + 1 }
}

function drag(event: DragEvent, view: EditorView): boolean {
  const dragging = view.plugin(drags)
  if (!dragging || !event.dataTransfer) return false
  dragging.dragged = stretchUnder(event, view)
  const { from, to } = dragging.dragged
  give(event.dataTransfer, view.state.doc.sliceString(from, to), view.state)
  // The browser must be let to begin, and the editor's own handler gives the words, through the filter below.
  return false
}

function drop(event: DragEvent, view: EditorView): boolean {
  event.preventDefault()
  const dragged = view.plugin(drags)?.dragged
  if (!event.dataTransfer || view.state.readOnly) return true
  const text = view.state.doc.toString()
  const known = view.state.facet(sourceCodes)
  const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false)
  view.focus()
  if (dragged) {
    const moved = moveStretch(text, dragged, { at, known })
    if (moved) place(view, moved, 'move.drop')
    return true
  }
  const coded = take(event.dataTransfer, view.state)
  if (coded !== '') place(view, putCoded(text, { from: at, to: at }, { coded, known }), 'input.drop')
  return true
}

/** A chip that is pressed is selected. */
function press({ target }: MouseEvent, view: EditorView): void {
  if (!(target instanceof HTMLElement) || !target.draggable) return
  const at = view.posAtDOM(target)
  view.dispatch({ selection: EditorSelection.single(at, at + 1), userEvent: 'select.pointer' })
  view.focus()
}

/** Copying, cutting, pasting and dragging: words with their codes inside a segment, readable words outside it. */
export const clipboard = [
  drags,
  EditorView.clipboardOutputFilter.of((coded, state) => readable(coded, state.facet(sourceCodes))),
  EditorView.domEventObservers({ click: press }),
  EditorView.domEventHandlers({
    copy,
    cut: copy,
    paste,
    dragstart: drag,
    drop,
    dragend: (_, view) => {
      const dragging = view.plugin(drags)
      if (dragging) dragging.dragged = null
      return false
    },
  }),
]
