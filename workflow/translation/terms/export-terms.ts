import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import { writeTbx } from '@/workflow/formats/write-tbx'
import type { TbxConcept } from '@/workflow/formats/tbx-concept'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { mustBeAllowed } from '@/workflow/release/policy'
import { contentOf } from './concept'
import { openTo } from './visible-concepts'

export const exportTermsInput = z.object({
  /** Only concepts that say something in all of these, and only in these; all languages where none is named. */
  languages: z
    .string()
    .max(1000)
    .default('')
    .transform((given) => given.split(',').flatMap((tag) => tag.trim() || [])),
})

export type ExportTermsInput = z.infer<typeof exportTermsInput>

const together = 500

async function* concepts(
  { languages }: ExportTermsInput,
  progress: (count: number) => void,
): AsyncGenerator<TbxConcept> {
  let after: string | null = null
  for (let count = 0; ;) {
    const rows: Awaited<ReturnType<typeof batch>> = await batch(after, languages)
    if (rows.length === 0) return
    for (const row of rows) {
      const { renderings, ...head } = contentOf(row)
      const wanted = renderings.filter(
        ({ language }) => languages.length === 0 || languages.includes(language),
      )
      yield {
        id: row.originKey && row.origin === 'import' ? row.originKey : `c${row.id}`,
        ...head,
        renderings: wanted,
      }
    }
    count += rows.length
    progress(count)
    after = rows.at(-1)!.id
  }
}

const batch = (after: string | null, languages: readonly string[]) =>
  database.concept.findMany({
    where: {
      ...openTo(),
      ...(after && { id: { gt: after } }),
      AND: languages.map((language) => ({ renderings: { some: { language } } })),
    },
    include: { renderings: true },
    orderBy: { id: 'asc' },
    take: together,
  })

/**
 * The termbase as TBX, as it is read: everybody's concepts that are in use. What belongs to a release under embargo
 * is not among them.
 * @param actor null: the program itself, asked by whoever runs it
 * @param progress told how many concepts are written
 * @throws Refusal `not_allowed`
 */
export async function exportTerms(
  actor: Actor | null,
  input: ExportTermsInput,
  progress: (count: number) => void = () => undefined,
): Promise<AsyncGenerator<string>> {
  if (actor) mustBeAllowed(actor, 'term.export')
  await inTransaction((tx) => append(tx, 'term.export', actor, { detail: { languages: input.languages } }))
  return writeTbx(concepts(input, progress))
}
