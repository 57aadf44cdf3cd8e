import { isolateHistory } from '@codemirror/commands'
import { EditorState, Facet } from '@codemirror/state'
import type { Extension, Transaction } from '@codemirror/state'
import type { InlineCode } from '@/workflow/text/inline-code'
import { difference } from './difference'
import type { Edit } from './difference'
import { applied, keepCodes } from './keep-codes'

/** The codes of the segment's source, by which its document is read. */
export const sourceCodes = Facet.define<readonly InlineCode[], readonly InlineCode[]>({
  combine: (given) => given[0] ?? [],
})

function editsOf({ changes }: Transaction): Edit[] {
  const edits: Edit[] = []
  changes.iterChanges((from, to, _fromAfter, _toAfter, insert) =>
    edits.push({ from, to, insert: insert.sliceString(0, undefined, '\n') }),
  )
  return edits
}

/** Text that is being composed is the input method's until it is done: only what guards codes is done to it. */
const isComposing = (transaction: Transaction): boolean => transaction.isUserEvent('input.type.compose')

/** Line breaks in an edit stand as line breaks until they are mended, so that offsets stay what they are. */
function mended(transaction: Transaction): Edit[] {
  const before = transaction.startState.doc.toString()
  const edits = editsOf(transaction)
  const kept = keepCodes(before, edits, transaction.startState.facet(sourceCodes))
  if (isComposing(transaction)) return kept
  const after = applied(applied(before, edits), kept)
  const normal = difference(after, after.normalize('NFC'))
  if (!normal) return kept
  const whole = difference(applied(before, edits), after.normalize('NFC'))
  return whole ? [whole] : []
}

/**
 * A document that is one line of coded text, whatever a person, an input method or the browser does to it. Edits that
 * place codes knowingly are made with `filter: false`.
 */
export const codedDocument = (codes: readonly InlineCode[]): Extension => [
  sourceCodes.of(codes),
  EditorState.lineSeparator.of('\n'),
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged) return transaction
    const changes = mended(transaction)
    if (changes.length === 0) return transaction
    const annotations = isComposing(transaction) ? [] : [isolateHistory.of('before')]
    return [transaction, { changes, sequential: true, annotations }]
  }),
]
