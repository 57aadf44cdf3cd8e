import { history, isolateHistory, redo, undo } from '@codemirror/commands'
import { Compartment, EditorState, Prec, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { spaced, wordsAt } from '@/app/review/[localisationId]/text/caret'
import type { Mark } from '@/app/review/[localisationId]/text/text-runs'
import type { Fix } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { clipboard, place } from './clipboard'
import { codedDocument, sourceCodes } from './coded-document'
import { difference } from './difference'
import { echoes } from './echoes'
import { editKeys } from './edit-keys'
import { areMarked, looks, names, setMarks } from './looks'
import type { Names } from './looks'
import { placeCode, putCoded } from './place-codes'
import { sayChips } from './say-chips'

export type Opening = {
  parent: HTMLElement
  text: string
  language: { tag: string; dir: 'ltr' | 'rtl' }
  /** The nonce by which the page lets styles be added. */
  nonce: string
  codes: readonly InlineCode[]
  names: Names
  attributes: Record<string, string>
  onType: (text: string) => void
}

/** Made anew while the editor stays: by a new source, another interface language, findings come or gone. */
export type Outfit = Pick<Opening, 'codes' | 'names' | 'attributes'>

const outfit = new Compartment()

const dressed = ({ codes, names: called, attributes }: Outfit) => [
  codedDocument(codes),
  names.of(called),
  EditorView.contentAttributes.of(attributes),
]

/** Scripts without capitals need none made by a touch keyboard. */
const hasCapitals = (language: string): boolean =>
  /^(?:Latn|Cyrl|Grek|Armn)$/u.test(new Intl.Locale(language).maximize().script ?? '')

/** An editor for one segment's coded text, in the page; every deed done to it is one step of undoing. */
export function openEditor({ parent, text, language, nonce, onType, ...dress }: Opening) {
  const echo = echoes(text)
  let hasTyped = false
  /** A text from elsewhere that came while something was composed. */
  let waiting: string | null = null

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection: { anchor: text.length },
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          lang: language.tag,
          dir: language.dir,
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: hasCapitals(language.tag) ? 'sentences' : 'off',
        }),
        outfit.of(dressed(dress)),
        looks,
        history({ newGroupDelay: 800 }),
        Prec.high(clipboard),
        editKeys(language.tag),
        sayChips,
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (!docChanged || transactions.every((one) => one.annotation(Transaction.remote))) return
          hasTyped = true
          const now = state.doc.toString()
          echo.tell(now)
          onType(now)
        }),
        EditorView.domEventObservers({ compositionend: () => void setTimeout(settle) }),
      ],
    }),
  })

  /** Shows a text from elsewhere; the caret stays with the words it is at. */
  function take(next: string): void {
    const changes = difference(current(), next)
    if (!changes) return
    const annotations = [
      Transaction.remote.of(true),
      Transaction.addToHistory.of(hasTyped),
      isolateHistory.of('full'),
    ]
    view.dispatch({ changes, filter: false, annotations })
  }

  /** What an input method leaves is made one line of NFC when it is done. */
  function settle(): void {
    if (view.composing) return
    const changes = difference(
      current(),
      current()
        .normalize('NFC')
        .replace(/[\r\n]+/gu, ' '),
    )
    if (changes) view.dispatch({ changes })
    if (waiting !== null) take(waiting)
    waiting = null
  }

  const current = () => view.state.doc.toString()
  const known = () => view.state.facet(sourceCodes)
  const stretch = () => {
    const { from, to } = view.state.selection.main
    return { from, to }
  }

  /** One deed, taken back in one step. */
  function put(from: number, to: number, insert: string): void {
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      annotations: isolateHistory.of('full'),
      filter: false,
      scrollIntoView: true,
      userEvent: 'input.complete',
    })
    view.focus()
  }

  return {
    focus: () => view.focus(),
    text: current,
    undo: () => undo(view),
    redo: () => redo(view),
    destroy: () => view.destroy(),

    /** Coded text in the place of all that stands there. */
    replace: (coded: string) => put(0, view.state.doc.length, coded),

    mend: ({ start, end, text: by }: Fix) => put(start, Math.min(end, view.state.doc.length), by),

    /** Words at the selection, a space apart from the words around it where the language writes one. */
    insert(words: string): void {
      const { from, to } = stretch()
      const now = current()
      const apart = spaced(words, { before: now.slice(0, from), after: now.slice(to) }, language.tag)
      place(view, putCoded(now, { from, to }, { coded: apart, known: known() }), 'input.complete')
      view.focus()
    },

    /** A character at the selection, as if it were typed. */
    insertCharacter(character: string): void {
      view.dispatch({
        ...view.state.replaceSelection(character),
        scrollIntoView: true,
        userEvent: 'input.type',
      })
    },

    insertCode(number: number): void {
      place(view, placeCode(current(), stretch(), { number, known: known() }), 'input.complete')
      view.focus()
    },

    select(start: number, end: number): void {
      const { length } = view.state.doc
      view.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        scrollIntoView: true,
        userEvent: 'select',
      })
      view.focus()
    },

    /** What is selected, else the word the caret is in. */
    pointedAt(): string {
      const { from, to } = stretch()
      return wordsAt({ value: current(), selectionStart: from, selectionEnd: to }, language.tag)
    },

    /** What somebody wrote here before the editor opened, as if they had written it in it. */
    takeOver({ text: written, from, to }: { text: string; from: number; to: number }): void {
      const changes = difference(current(), written)
      if (changes) view.dispatch({ changes, annotations: isolateHistory.of('full'), userEvent: 'input.type' })
      const { length } = view.state.doc
      view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) } })
    },

    /** A text that stands now: nothing new where it was typed here, else shown anew around the caret. */
    show(next: string): void {
      if (!echo.isNews(next)) return
      if (view.composing) waiting = next
      else take(next)
    },

    /** Findings, where they stand in the text as it is. */
    mark(marks: readonly Mark[]): void {
      if (!view.composing && !areMarked(view.state, marks)) view.dispatch({ effects: setMarks.of(marks) })
    },

    dress: (next: Outfit) => view.dispatch({ effects: outfit.reconfigure(dressed(next)) }),
  }
}

export type OpenEditor = ReturnType<typeof openEditor>
