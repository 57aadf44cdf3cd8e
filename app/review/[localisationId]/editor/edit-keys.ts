import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorLineBoundaryBackward,
  cursorLineBoundaryForward,
  cursorLineBoundaryLeft,
  cursorLineBoundaryRight,
  cursorLineDown,
  cursorLineUp,
  historyKeymap,
  selectAll,
  selectCharLeft,
  selectCharRight,
  selectDocEnd,
  selectDocStart,
  selectLineBoundaryBackward,
  selectLineBoundaryForward,
  selectLineBoundaryLeft,
  selectLineBoundaryRight,
  selectLineDown,
  selectLineUp,
} from '@codemirror/commands'
import { EditorView, keymap } from '@codemirror/view'
import type { KeyBinding } from '@codemirror/view'
import { deleteTo, deleteCharacter } from './delete'
import { goByWord, wordEdge } from './words'

const nothing = () => true
const deleteBack = deleteCharacter(false)
const deleteForth = deleteCharacter(true)
const deleteToLineEdge = (forward: boolean) =>
  deleteTo((view, range) => view.moveToLineBoundary(range, forward).head)

/**
 * The keys a text field has, over chips and in both directions. Keys of the workspace are not among them, whatever they
 * do in other editors, and Enter types nothing.
 */
export function editKeys(language: string) {
  const toward = (side: 'left' | 'right', extend: boolean) => goByWord(side, { extend, language })
  const deleteWord = (forward: boolean) =>
    deleteTo(({ state }, { head }) => wordEdge(state.doc.toString(), head, { forward, language }))
  const bindings: KeyBinding[] = [
    { key: 'Enter', run: nothing, shift: nothing },
    { key: 'ArrowLeft', run: cursorCharLeft, shift: selectCharLeft, preventDefault: true },
    { key: 'ArrowRight', run: cursorCharRight, shift: selectCharRight, preventDefault: true },
    { key: 'Mod-ArrowLeft', mac: 'Alt-ArrowLeft', run: toward('left', false), shift: toward('left', true) },
    {
      key: 'Mod-ArrowRight',
      mac: 'Alt-ArrowRight',
      run: toward('right', false),
      shift: toward('right', true),
    },
    { mac: 'Cmd-ArrowLeft', run: cursorLineBoundaryLeft, shift: selectLineBoundaryLeft },
    { mac: 'Cmd-ArrowRight', run: cursorLineBoundaryRight, shift: selectLineBoundaryRight },
    { key: 'ArrowUp', run: cursorLineUp, shift: selectLineUp, preventDefault: true },
    { key: 'ArrowDown', run: cursorLineDown, shift: selectLineDown, preventDefault: true },
    { key: 'Home', run: cursorLineBoundaryBackward, shift: selectLineBoundaryBackward, preventDefault: true },
    { key: 'End', run: cursorLineBoundaryForward, shift: selectLineBoundaryForward, preventDefault: true },
    { key: 'Mod-Home', run: cursorDocStart, shift: selectDocStart },
    { key: 'Mod-End', run: cursorDocEnd, shift: selectDocEnd },
    { key: 'Mod-a', run: selectAll, preventDefault: true },
    { key: 'Backspace', run: deleteBack, shift: deleteBack },
    { key: 'Delete', run: deleteForth },
    { key: 'Mod-Backspace', mac: 'Alt-Backspace', run: deleteWord(false) },
    { key: 'Mod-Delete', mac: 'Alt-Delete', run: deleteWord(true) },
    { mac: 'Mod-Backspace', run: deleteToLineEdge(false) },
    { mac: 'Mod-Delete', run: deleteToLineEdge(true) },
    { mac: 'Ctrl-b', run: cursorCharLeft, shift: selectCharLeft, preventDefault: true },
    { mac: 'Ctrl-f', run: cursorCharRight, preventDefault: true },
    { mac: 'Ctrl-a', run: cursorLineBoundaryBackward, preventDefault: true },
    { mac: 'Ctrl-e', run: cursorLineBoundaryForward, preventDefault: true },
    { mac: 'Ctrl-d', run: deleteForth, preventDefault: true },
    { mac: 'Ctrl-h', run: deleteBack, preventDefault: true },
    { mac: 'Ctrl-k', run: deleteToLineEdge(true), preventDefault: true },
    ...historyKeymap,
  ]
  return [keymap.of(bindings), noFormatting]
}

/** What a browser would do to rich text from its menus, or a touch keyboard by its Enter. */
const noFormatting = EditorView.domEventHandlers({
  beforeinput: (event) => {
    const isMeant =
      !/^(?:format|insert(?:Paragraph|LineBreak|HorizontalRule|OrderedList|UnorderedList|Link))/u.test(
        event.inputType,
      )
    if (!isMeant) event.preventDefault()
    return !isMeant
  },
})
