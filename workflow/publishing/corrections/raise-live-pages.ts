import { inTransaction } from '@/platform/database'
import { lockRelease } from '@/workflow/publishing/lock-release'
import { raisePages } from '@/workflow/publishing/raise-pages'

/**
 * Has the live pages of a release rendered anew, before anything else: they say that it is being corrected, or no
 * longer. What else stands around them does not change by that.
 */
export async function raiseLivePages({ releaseId }: { releaseId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await lockRelease(tx, releaseId)
    const pages = await tx.page.findMany({ where: { releaseId, kind: 'release' }, select: { path: true } })
    await raisePages(
      tx,
      pages.map(({ path }) => path),
      'gone',
    )
  })
}
