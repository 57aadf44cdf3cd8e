import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'

const pages = [
  { href: '/settings/people', page: 'people', deed: 'person.list' },
  { href: '/settings/languages', page: 'languages', deed: 'language.list' },
  { href: '/settings/segmentation', page: 'segmentation', deed: 'abbreviation.list' },
  { href: '/settings/frame', page: 'frame', deed: 'frame.read' },
  { href: '/settings/memory', page: 'memory', deed: 'memory.search' },
  { href: '/settings/terms', page: 'terms', deed: 'term.search' },
  { href: '/settings/engines', page: 'engines', deed: 'ledger.read' },
  { href: '/settings/activity', page: 'activity', deed: 'activity.read' },
] as const

/** The settings' pages that somebody may open. */
export const openPages = (actor: Actor | null) => pages.filter(({ deed }) => may(actor, deed))
