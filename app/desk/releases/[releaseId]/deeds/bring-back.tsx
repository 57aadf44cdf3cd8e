import { IconArrowBackUp } from '@tabler/icons-react'
import { BringBackDialog } from '@/app/desk/releases/[releaseId]/after/bring-back-dialog'
import { isStanding } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import type { StandingRow } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import type { OfRelease, OfRow } from './given'
import type { MenuEntry } from './menu-entry'

type Given = OfRelease & Partial<OfRow>

/** Pages that were taken down and may come back as they were: those of a former address need a new sign-off. */
const rowsOf = ({ row, board }: Given): StandingRow[] =>
  (row ? [row] : board.rows)
    .filter(isStanding)
    .filter(({ standing }) => standing.state !== 'live' && !standing.isFormerAddress)

export const bringBack: MenuEntry<Given> = {
  name: 'bringBack',
  Icon: IconArrowBackUp,
  kind: 'dialog',
  isOffered: (given) => rowsOf(given).length > (given.row ? 0 : 1),
  Dialog: ({ given, close }) => <BringBackDialog given={given} rows={rowsOf(given)} close={close} />,
}
