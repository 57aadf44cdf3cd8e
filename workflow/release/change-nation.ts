import { z } from 'zod'
import { Prisma, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { canonicalTag, languageName } from '@/workflow/text/language'
import type { Actor } from './actor'
import { append } from './history'
import { mustBeAllowed } from './policy'
import { Refusal } from './refusal'

const tags = z.array(z.string().min(2).max(35)).max(30)

export const changeNationInput = z.object({
  /** ISO 3166-1 alpha-2 */
  code: z.string().regex(/^[A-Z]{2}$/u),
  /** The most used first. */
  languages: tags.min(1),
  partner: z.boolean().default(true),
  /** As it was shown; null for a nation that is new to this office. */
  from: z.object({ languages: tags, partner: z.boolean() }).nullable(),
})

type ChangeNationInput = z.infer<typeof changeNationInput>

/** A tag that CLDR has a name for, written its usual way. */
function known(tag: string): string {
  const canonical = canonicalTag(tag)
  const named = canonical && languageName(canonical, 'en').toLowerCase() !== canonical.toLowerCase()
  if (!named) throw new Refusal('bad_input', { why: 'unknown_language', language: tag })
  return canonical
}

const isNation = (code: string) =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

async function write(tx: Tx, { code, from, ...to }: ChangeNationInput): Promise<void> {
  if (!from) return void (await tx.nation.create({ data: { code, ...to } }))
  const where = { code, partner: from.partner, languages: { equals: from.languages } }
  const { count } = await tx.nation.updateMany({ where, data: to })
  if (count === 0) throw new Refusal('changed_meanwhile')
}

/**
 * An administrator says which languages a nation reads and whether releases are offered to it. A language that is new
 * to the office begins with review by two people; releases already begun keep their languages.
 * @throws Refusal `not_allowed`, `bad_input` (`unknown_language`, `unknown_nation`), `changed_meanwhile`
 */
export async function changeNation(actor: Actor, input: ChangeNationInput): Promise<void> {
  mustBeAllowed(actor, 'nation.change')
  const { code } = input
  const languages = [...new Set(input.languages.map(known))]
  if (!isNation(code)) throw new Refusal('bad_input', { why: 'unknown_nation' })
  try {
    await inTransaction(async (tx) => {
      await write(tx, { ...input, languages })
      await tx.language.createMany({ data: languages.map((tag) => ({ tag })), skipDuplicates: true })
      await append(tx, 'nation.change', actor, {
        subjectId: code,
        detail: { languages, partner: input.partner },
      })
    })
  } catch (error) {
    if (isTaken(error)) throw new Refusal('changed_meanwhile')
    throw error
  }
}
