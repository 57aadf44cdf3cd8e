import { IconCalendarOff } from '@tabler/icons-react'
import { asked } from './asked'
import type { OfRelease } from './given'
import type { MenuEntry } from './menu-entry'

export const unschedule: MenuEntry<OfRelease> = {
  name: 'unschedule',
  Icon: IconCalendarOff,
  kind: 'deed',
  isOffered: ({ board }) => board.state === 'scheduled',
  run: ({ board }) => asked('DELETE', `releases/${board.releaseId}/schedule`),
}
