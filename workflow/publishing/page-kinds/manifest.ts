import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { sign } from '@/workflow/publishing/integrity/sign'
import { manifestOf } from '@/workflow/publishing/integrity/manifest-of'
import { signingKey } from '@/workflow/publishing/integrity/signing-key'

/** The signed list of a release's editions. It is also kept at addresses the release had before. */
export async function manifestContent(tx: Tx, { releaseId }: Page): Promise<PageContent | null> {
  if (!releaseId) return null
  const key = await signingKey(tx)
  const manifest = await manifestOf(tx, releaseId, key.createdAt)
  return manifest && { form: 'file', body: await sign(manifest, key) }
}
