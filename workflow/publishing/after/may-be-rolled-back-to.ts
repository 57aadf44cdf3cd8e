import type { EditionState } from '@/prisma/generated/client'

/**
 * Whether readers may be given an edition again: `restore` where that brings back what was taken down, `again` where it
 * replaces what they have; or why not.
 */
export type MayRollBack = 'again' | 'restore' | 'never_live' | 'same_text' | 'other_address'

type Known = { id: string; version: number | null; hash: string; article: string }
type Stands = { id: string; state: EditionState; hash: string } | null

/** @param slug the release's address now */
export function mayBeRolledBackTo(
  edition: Known,
  { stands, slug }: { stands: Stands; slug: string },
): MayRollBack {
  if (edition.version === null || !stands) return 'never_live'
  if (stands.state === 'live' && stands.hash === edition.hash) return 'same_text'
  if ((JSON.parse(edition.article) as { slug: string }).slug !== slug) return 'other_address'
  return stands.state !== 'live' && stands.hash === edition.hash ? 'restore' : 'again'
}
