import type { Tx } from '@/platform/database'
import type { PageContent } from '@/platform/page-store/page-content'
import type { Page } from '@/prisma/generated/client'
import { isBeingCorrected } from '@/workflow/publishing/corrections/being-corrected'
import { editionContent, goneContent } from '@/workflow/publishing/edition-content'
import { knownEdition } from '@/workflow/publishing/known-edition'

/** A release in a language: its live edition, the one that was withdrawn, or that it was removed. */
export async function releaseContent(tx: Tx, { path, editionId }: Page): Promise<PageContent | null> {
  const edition = editionId ? await knownEdition(tx, editionId) : null
  if (!edition) return null
  switch (edition.state) {
    case 'live': {
      const is = (await isBeingCorrected(tx, edition.id)) ? 'being_corrected' : 'live'
      return editionContent(tx, edition, { path, standing: { is } })
    }
    case 'withdrawn': {
      const at = (edition.endedAt ?? edition.liveAt!).toISOString()
      return editionContent(tx, edition, { path, standing: { is: 'withdrawn', at } })
    }
    case 'removed':
      return goneContent(tx, edition)
    default:
      return null
  }
}
