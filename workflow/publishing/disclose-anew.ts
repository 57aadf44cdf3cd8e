import { inTransaction } from '@/platform/database'
import { lockRelease } from './lock-release'
import { raiseRelease } from './raise-release'

/** Has a language's pages tell anew how they were checked, after a second person's word for what was overridden in them. */
export function discloseAnew({ localisationId }: { localisationId: string }): Promise<void> {
  return inTransaction(async (tx) => {
    const localisation = await tx.localisation.findUnique({
      where: { id: localisationId },
      select: { language: true, releaseId: true },
    })
    if (!localisation) return
    const { releasedAt } = await lockRelease(tx, localisation.releaseId)
    if (releasedAt) await raiseRelease(tx, localisation.releaseId, { languages: [localisation.language] })
  })
}
