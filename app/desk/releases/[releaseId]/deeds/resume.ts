import { IconPlayerPlay } from '@tabler/icons-react'
import { asked } from './asked'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const resume: MenuEntry<OfRow> = {
  name: 'resume',
  Icon: IconPlayerPlay,
  kind: 'deed',
  isOffered: ({ row }) => row.heldBy !== null,
  run: ({ row }) => asked('DELETE', `localisations/${row.localisationId}/hold`),
}
