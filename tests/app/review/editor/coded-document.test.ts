import { history, redo, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import type { Transaction } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codedDocument } from '@/app/review/[localisationId]/editor/coded-document'
import { isSound } from '@/app/review/[localisationId]/editor/keep-codes'
import { placeCode, putCoded } from '@/app/review/[localisationId]/editor/place-codes'
import { coded, codes, soundTexts, uncoded } from './codes'

const opened = (doc: string) =>
  EditorState.create({
    doc,
    selection: { anchor: doc.length },
    extensions: [codedDocument(codes), history()],
  })

const type = (state: EditorState, { from, to, insert }: { from: number; to: number; insert: string }) =>
  state.update({ changes: { from, to, insert }, userEvent: 'input.type' }).state

test.each<[string, string, [number, number, string], string]>([
  ['Enter types a space at most', 'one two', [3, 3, '\n'], 'one  two'],
  ['an accent joins its letter', 'cafe', [4, 4, '\u0301'], 'caf\u00E9'],
  ['an accent typed behind a chip joins nothing', 'e<x', [2, 2, '\u0301'], 'e<x\u0301'],
  ['half of a pair is not typed over', '<aone>A', [0, 2, 'O'], 'O<ane>A'],
  ['a character of nobody’s is not typed', 'one', [3, 3, '\uF8FF\uE000'], 'one'],
])('%s', (_, text, [from, to, insert], expected) => {
  expect(uncoded(type(opened(coded(text)), { from, to, insert }).doc.toString())).toBe(expected)
})

type Step =
  | { kind: 'type' | 'compose' | 'paste'; from: number; to: number; text: string }
  | { kind: 'delete'; from: number; to: number }
  | { kind: 'code'; from: number; number: number }
  | { kind: 'undo' }
  | { kind: 'redo' }

const place = fc.nat({ max: 40 })
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e',
      '\u0301',
      '会',
      '각',
      '\u1100',
      ' ',
      '\n',
      '\uE000',
      '\uE003',
      '\uE123',
      '😀',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('type', 'compose', 'paste'), from: place, to: place, text: words }),
  fc.record({ kind: fc.constant('delete'), from: place, to: place }),
  fc.record({ kind: fc.constant('code'), from: place, number: fc.constantFrom(0, 2, 4, 5) }),
  fc.record({ kind: fc.constant('undo') }),
  fc.record({ kind: fc.constant('redo') }),
)

function after(state: EditorState, step: Step): EditorState {
  let next = state
  const dispatch = (transaction: Transaction) => void (next = transaction.state)
  if (step.kind === 'undo') undo({ state, dispatch })
  if (step.kind === 'redo') redo({ state, dispatch })
  if (step.kind === 'undo' || step.kind === 'redo') return next
  const text = state.doc.toString()
  const [from, to] = [step.from, 'to' in step ? step.to : step.from]
    .map((one) => Math.min(one, text.length))
    .toSorted((a, b) => a - b) as [number, number]
  if (step.kind === 'delete')
    return state.update({ changes: { from, to }, userEvent: 'delete.backward' }).state
  if (step.kind === 'type') return type(state, { from, to, insert: step.text })
  if (step.kind === 'compose') {
    const composed = state.update({
      changes: { from, to, insert: step.text },
      userEvent: 'input.type.compose',
    }).state
    return composed.update({ changes: [] }).state
  }
  if (step.kind === 'code' && text.includes(String.fromCharCode(0xe000 + step.number))) return state
  const placed =
    step.kind === 'code'
      ? placeCode(text, { from, to }, { number: step.number, known: codes })
      : putCoded(text, { from, to }, { coded: 'text' in step ? step.text : '', known: codes })
  return state.update({ changes: placed.edits, filter: false, userEvent: 'input.paste' }).state
}

test('whatever is done to it, in whatever order, the codes of a text stay whole and undoing brings all of it back', () => {
  fc.assert(
    fc.property(soundTexts, fc.array(steps, { maxLength: 12 }), (text, doings) => {
      const first = text.normalize('NFC')
      let state = opened(first)
      for (const step of doings) {
        state = after(state, step)
        const now = state.doc.toString()
        expect(isSound(now, codes), `${step.kind}: ${uncoded(now)}`).toBe(true)
        expect(now).not.toMatch(/[\p{Cc}\uE006-\uF8FF]/u)
      }
      for (const _ of doings) state = after(state, { kind: 'undo' })
      for (const _ of doings) state = after(state, { kind: 'undo' })
      expect(state.doc.toString()).toBe(first)
    }),
    { numRuns: 500 },
  )
})
