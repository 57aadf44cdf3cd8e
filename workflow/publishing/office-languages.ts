import { database } from '@/platform/database'
import type { Tx } from '@/platform/database'
import { env } from '@/platform/env'

/** Languages this office publishes in whether or not there is a release in them: its own, and its partner nations'. */
export async function officeLanguages(tx: Tx = database): Promise<string[]> {
  const nations = await tx.nation.findMany({ where: { partner: true }, select: { languages: true } })
  return [
    ...new Set([env.COMMUNIQUE_OFFICE_LANGUAGE, ...nations.flatMap(({ languages }) => languages)]),
  ].sort()
}
