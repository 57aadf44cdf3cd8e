import { Facet, StateEffect, StateField } from '@codemirror/state'
import type { EditorState, Extension, Range } from '@codemirror/state'
import { Decoration, Direction, EditorView } from '@codemirror/view'
import type { DecorationSet } from '@codemirror/view'
import styles from '@/app/review/[localisationId]/text/text.module.css'
import { textRuns } from '@/app/review/[localisationId]/text/text-runs'
import type { Mark } from '@/app/review/[localisationId]/text/text-runs'
import { Chip } from './chip'
import type { ChipLook } from './chip'
import type { UnseenName } from './unseen'

/** What the interface's language calls what the editor shows. */
export type Names = { chip: (number: number) => ChipLook; unseen: (name: UnseenName) => string }

export const names = Facet.define<Names, Names | null>({ combine: (given) => given[0] ?? null })

/** What was found in the text as it stands. */
export const setMarks = StateEffect.define<readonly Mark[]>()

const marks = StateField.define<readonly Mark[]>({
  create: () => [],
  update: (now, { changes, docChanged, effects }) => {
    const given = effects.find((effect) => effect.is(setMarks))
    if (given) return given.value
    if (!docChanged) return now
    return now.map(({ start, end, severity }) => ({
      severity,
      ...(start !== undefined && { start: changes.mapPos(start, 1) }),
      ...(end !== undefined && { end: changes.mapPos(end, -1) }),
    }))
  },
})

/** Whether findings stand where they are shown already, as they mostly do after a key. */
export function areMarked(state: EditorState, given: readonly Mark[]): boolean {
  const now = state.field(marks)
  return (
    now.length === given.length &&
    now.every(({ start, end, severity }, index) => {
      const other = given[index]!
      return start === other.start && end === other.end && severity === other.severity
    })
  )
}

/** Codes as chips, unseen characters visible, findings underlined. */
function decorationsOf(state: EditorState): DecorationSet {
  const called = state.facet(names)
  const { from: selectedFrom, to: selectedTo } = state.selection.main
  const ranges: Range<Decoration>[] = []
  let from = 0
  for (const run of textRuns(state.doc.toString(), state.field(marks))) {
    const to = from + run.text.length
    if (run.marked && from < to)
      ranges.push(
        Decoration.mark({ class: styles.found!, attributes: { 'data-severity': run.marked } }).range(
          from,
          to,
        ),
      )
    if (run.kind === 'code' && called) {
      const widget = new Chip(called.chip(run.number), selectedFrom <= from && to <= selectedTo)
      ranges.push(Decoration.replace({ widget }).range(from, to))
    }
    if (run.kind === 'character' && called)
      ranges.push(
        Decoration.mark({
          class: styles[run.name] ?? styles.unseen!,
          attributes: { title: called.unseen(run.name) },
        }).range(from, to),
      )
    from = to
  }
  return Decoration.set(ranges, true)
}

const isCode = (text: string): boolean => /[\uE000-\uF8FF]/u.test(text)
const lone = Decoration.mark({ bidiIsolate: Direction.LTR })

/** Each chip for itself: the caret goes over it whole, and it has no direction of its own among the words. */
function chipsOf(state: EditorState): DecorationSet {
  const text = state.doc.toString()
  if (!isCode(text)) return Decoration.none
  return Decoration.set(
    [...text.matchAll(/[\uE000-\uF8FF]/gu)].map(({ index }) => lone.range(index, index + 1)),
  )
}

const chips = StateField.define<DecorationSet>({
  create: chipsOf,
  update: (now, { docChanged, state }) => (docChanged ? chipsOf(state) : now),
  provide: (field) => [
    EditorView.atomicRanges.of((view) => view.state.field(field)),
    EditorView.bidiIsolatedRanges.of((view) => view.state.field(field)),
  ],
})

export const looks: Extension = [
  marks,
  chips,
  EditorView.decorations.compute(['doc', 'selection', names, marks], decorationsOf),
]
