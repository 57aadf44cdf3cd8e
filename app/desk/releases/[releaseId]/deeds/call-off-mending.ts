import { IconBandageOff } from '@tabler/icons-react'
import { asked } from './asked'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const callOffMending: MenuEntry<OfRow> = {
  name: 'callOffMending',
  Icon: IconBandageOff,
  kind: 'deed',
  isOffered: ({ row }) => row.isMending,
  run: ({ row }) => asked('DELETE', `localisations/${row.localisationId}/mending`),
}
