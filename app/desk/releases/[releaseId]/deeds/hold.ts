import { IconHandStop } from '@tabler/icons-react'
import { asked } from './asked'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const hold: MenuEntry<OfRow> = {
  name: 'hold',
  Icon: IconHandStop,
  kind: 'deed',
  isOffered: ({ row }) => row.heldBy === null,
  run: ({ row }) => asked('POST', `localisations/${row.localisationId}/hold`),
}
