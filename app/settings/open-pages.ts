import type { Actor } from '@/workflow/release/actor'
import { may } from '@/workflow/release/policy'

const pages = [
  { href: '/settings/people', page: 'people', deed: 'person.list' },
  { href: '/settings/languages', page: 'languages', deed: 'language.list' },
  { href: '/settings/memory', page: 'memory', deed: 'memory.search' },
  { href: '/settings/terms', page: 'terms', deed: 'term.search' },
  { href: '/settings/engines', page: 'engines', deed: 'ledger.read' },
  { href: '/settings/activity', page: 'activity', deed: 'activity.read' },
] as const

/** In some language at least: the memory's page shows the units of one. */
const mayOpen = (actor: Actor | null, deed: (typeof pages)[number]['deed']): boolean =>
  may(actor, deed) || (actor?.languages ?? []).some((language) => may(actor, deed, { language }))

/** The settings' pages that somebody may open. */
export const openPages = (actor: Actor | null) => pages.filter(({ deed }) => mayOpen(actor, deed))
