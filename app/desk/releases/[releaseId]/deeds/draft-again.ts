import { IconRefresh } from '@tabler/icons-react'
import { asked } from './asked'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const draftAgain: MenuEntry<OfRow> = {
  name: 'draft',
  Icon: IconRefresh,
  kind: 'deed',
  isOffered: ({ row }) => !row.isSource && row.drafted < row.segments && row.draftingStop !== null,
  run: ({ row }) => asked('POST', `localisations/${row.localisationId}/draft`),
}
