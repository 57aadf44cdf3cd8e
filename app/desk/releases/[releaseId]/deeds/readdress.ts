import { IconLink } from '@tabler/icons-react'
import { AddressDialog } from '@/app/desk/releases/[releaseId]/after/address-dialog'
import type { OfRelease } from './given'
import type { MenuEntry } from './menu-entry'

export const readdress: MenuEntry<OfRelease> = {
  name: 'readdress',
  Icon: IconLink,
  kind: 'dialog',
  isOffered: ({ board }) => board.isAddressFixed,
  Dialog: AddressDialog,
}
