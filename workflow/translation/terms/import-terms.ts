import { createHash } from 'node:crypto'
import { z } from 'zod'
import { inTransaction } from '@/platform/database'
import { readTbx } from '@/workflow/formats/read-tbx'
import type { TbxConcept } from '@/workflow/formats/tbx-concept'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { bringIn } from './bring-in'
import type { Brought, Origin } from './bring-in'
import { conceptContent } from './concept'
import { note, noneYet } from './import-result'
import type { ImportResult } from './import-result'

export const importTermsInput = z.object({
  /** Where the termbase is from: noted where an entry says nothing of its own, and part of what it is known by. */
  source: z.string().trim().max(200).default(''),
  /** What says the same as a concept that is here: left out, or taken in beside it. */
  duplicates: z.enum(['leave_out', 'add']).default('leave_out'),
})

export type ImportTermsInput = z.infer<typeof importTermsInput>

/** Concepts in one transaction, and their renderings: it has ten seconds, on a busy machine too. */
const together = { concepts: 200, renderings: 800 }

type Read = Brought & { line: number }

/** An entry without a name of its own is known by what it says. */
function keyOf({ id, renderings }: TbxConcept, source: string): string {
  const said = renderings.map(({ language, text }) => [language, text])
  const name = id ?? createHash('sha256').update(JSON.stringify(said)).digest('hex')
  return source ? `${source}#${name}` : name
}

/** @returns null where it breaks a bound of ours */
function read(concept: TbxConcept, { source }: ImportTermsInput): Brought | null {
  const { id: _id, ...said } = concept
  const { success, data } = conceptContent.safeParse({ ...said, source: said.source || source })
  return success ? { key: keyOf(concept, source), content: data } : null
}

async function take(reads: readonly Read[], origin: Origin, result: ImportResult): Promise<void> {
  const byKey = new Map(reads.map((one) => [one.key, one]))
  const ones = [...byKey.values()]
  const outcomes = await bringIn(ones, origin)
  for (const [index, { outcome, duplicates }] of outcomes.entries()) {
    result.counts[outcome] += 1
    const { line } = ones[index]!
    if (outcome === 'kept') note(result, { line, why: 'kept' })
    if (outcome === 'duplicate') note(result, { line, why: 'duplicate', duplicates })
  }
}

type Progress = (result: ImportResult) => void

async function takeAll(
  chunks: AsyncIterable<Uint8Array>,
  input: ImportTermsInput,
  { origin, result, progress }: { origin: Origin; result: ImportResult; progress: Progress },
): Promise<void> {
  let waiting: Read[] = []
  const flush = async () => {
    await take(waiting, origin, result)
    waiting = []
    progress(result)
  }
  const problem = (line: number, why: Parameters<typeof note>[1]['why']) => {
    result.counts.problem += 1
    if (why !== 'duplicate') note(result, { line, why })
  }
  try {
    for await (const event of readTbx(chunks)) {
      if (event.kind === 'problem') {
        problem(event.line, event.why)
        continue
      }
      const one = read(event.concept, input)
      if (one) waiting.push({ ...one, line: event.line })
      else problem(event.line, 'not_valid')
      const renderings = waiting.reduce((sum, { content }) => sum + content.renderings.length, 0)
      if (waiting.length >= together.concepts || renderings >= together.renderings) await flush()
    }
  } finally {
    if (waiting.length > 0) await flush()
  }
}

/**
 * An administrator brings a TBX file in, as it arrives and in bounded memory. Where the file stops making sense, what
 * came before is in and the answer says where it stopped; brought in again, the same file changes nothing.
 * @param actor null: the program itself, asked by whoever runs it
 * @param progress told after every few hundred concepts
 * @throws Refusal `not_allowed`, `bad_input` (`not_tbx`, or `not_xml` where nothing could be read)
 */
export async function importTerms(
  actor: Actor | null,
  input: ImportTermsInput,
  chunks: AsyncIterable<Uint8Array>,
  progress: Progress = () => undefined,
): Promise<ImportResult> {
  if (actor) mustBeAllowed(actor, 'term.import')
  const result = noneYet()
  const besideDuplicates = input.duplicates === 'add'
  const origin: Origin = { from: 'import', compareIn: null, besideDuplicates, together: new Set(), actor }
  try {
    await takeAll(chunks, input, { origin, result, progress })
  } catch (error) {
    const isEmpty = Object.values(result.counts).every((count) => count === 0)
    if (!(error instanceof Refusal) || error.reason !== 'bad_input' || isEmpty) throw error
    const { line = null, why } = error.detail
    result.stopped = { line: line as number | null, why: String(why) }
  }
  await inTransaction((tx) => append(tx, 'term.import', actor, { detail: result.counts }))
  return result
}
