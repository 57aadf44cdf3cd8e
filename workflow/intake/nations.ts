import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { Refusal } from '@/workflow/release/refusal'
import { partnerNations } from '@/workflow/text/nation'
import type { NationLanguages } from '@/workflow/text/nation'

/** Gives an office its nations and their languages. Run as often as one likes: what the office has changed stays. */
export async function ensureNations(tx: Tx): Promise<void> {
  await tx.nation.createMany({
    data: partnerNations.map(({ code, languages }) => ({ code, languages: [...languages] })),
    skipDuplicates: true,
  })
  const tags = [...new Set(partnerNations.flatMap(({ languages }) => languages))]
  await tx.language.createMany({ data: tags.map((tag) => ({ tag })), skipDuplicates: true })
}

/** The nations a release may be written for, with their languages as this office has set them. */
export const partnersOffered = (): Promise<NationLanguages[]> =>
  database.nation.findMany({
    where: { partner: true },
    select: { code: true, languages: true },
    orderBy: { code: 'asc' },
    take: 300,
  })

/**
 * Nations as this office has set them, in the order asked for.
 * @throws Refusal `bad_input` `unknown_nation`
 */
export async function nationsOf(codes: readonly string[], tx: Tx = database): Promise<NationLanguages[]> {
  const rows = await tx.nation.findMany({ where: { code: { in: [...codes] } } })
  const known = new Map(rows.map((nation) => [nation.code, nation]))
  return codes.map((code) => {
    const nation = known.get(code)
    if (!nation) throw new Refusal('bad_input', { why: 'unknown_nation', code })
    return nation
  })
}
