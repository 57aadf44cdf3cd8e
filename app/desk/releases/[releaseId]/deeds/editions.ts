import { IconHistory } from '@tabler/icons-react'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const editions: MenuEntry<OfRow> = {
  name: 'editions',
  Icon: IconHistory,
  kind: 'link',
  isOffered: ({ row }) => row.signOff !== null || row.standing !== null,
  href: ({ row, board }) => `/desk/releases/${board.releaseId}/${row.language}/editions`,
}
