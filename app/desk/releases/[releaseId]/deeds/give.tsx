import { IconUserPlus } from '@tabler/icons-react'
import { AssignDialog } from '@/app/components/assign-dialog'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const give: MenuEntry<OfRow> = {
  name: 'assign',
  Icon: IconUserPlus,
  kind: 'dialog',
  isOffered: ({ row }) => !row.isSource && row.approved < row.segments,
  Dialog: ({ given: { row, names, settle }, close }) => (
    <AssignDialog
      opened
      close={close}
      localisationId={row.localisationId}
      title={names[row.language] ?? row.language}
      onChange={() => void settle(null)}
    />
  ),
}
