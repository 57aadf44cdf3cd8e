import { IconColumns } from '@tabler/icons-react'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const preview: MenuEntry<OfRow> = {
  name: 'preview',
  Icon: IconColumns,
  kind: 'link',
  isOffered: ({ row }) => row.isSource || row.drafted > 0,
  href: ({ board: { releaseId, rows }, row }) => {
    const source = rows.find(({ isSource }) => isSource)?.language ?? row.language
    return `/desk/releases/${releaseId}/preview?languages=${[...new Set([source, row.language])].join(',')}`
  },
}
