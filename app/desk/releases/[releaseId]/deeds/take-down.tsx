import { IconBan, IconEyeOff } from '@tabler/icons-react'
import { isStanding } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import type { StandingRow } from '@/app/desk/releases/[releaseId]/after/pick-languages'
import { TakeDownDialog } from '@/app/desk/releases/[releaseId]/after/take-down-dialog'
import type { OfRelease, OfRow } from './given'
import type { MenuEntry } from './menu-entry'

const mayBeTaken = {
  withdraw: ({ standing }: StandingRow) => standing.state === 'live',
  remove: ({ standing }: StandingRow) => standing.state !== 'removed',
} as const

type Given = OfRelease & Partial<OfRow>

/** The language meant, or every language of the release, where its page may be taken down. */
const rowsOf = (deed: keyof typeof mayBeTaken, { row, board }: Given): StandingRow[] =>
  (row ? [row] : board.rows).filter(isStanding).filter(mayBeTaken[deed])

const entry = (deed: keyof typeof mayBeTaken, Icon: typeof IconBan): MenuEntry<Given> => ({
  name: deed,
  Icon,
  kind: 'dialog',
  isOffered: (given) => rowsOf(deed, given).length > (given.row ? 0 : 1),
  Dialog: ({ given, close }) => (
    <TakeDownDialog given={given} deed={deed} rows={rowsOf(deed, given)} close={close} />
  ),
})

export const withdraw = entry('withdraw', IconEyeOff)
export const remove = entry('remove', IconBan)
