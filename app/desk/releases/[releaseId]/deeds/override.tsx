import { IconUserCheck } from '@tabler/icons-react'
import { OverrideDialog } from '@/app/desk/releases/[releaseId]/override/override-dialog'
import type { OfRow } from './given'
import type { MenuEntry } from './menu-entry'

export const override: MenuEntry<OfRow> = {
  name: 'override',
  Icon: IconUserCheck,
  kind: 'dialog',
  isOffered: ({ row }) => !row.isSource && row.confirmed > row.approved,
  Dialog: ({ given, close }) => <OverrideDialog given={given} close={close} />,
}
