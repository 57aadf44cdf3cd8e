'use client'

import { Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Refused } from '@/app/components/ask'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { Board } from '@/workflow/publishing/board'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import { BoardFacts } from './board-facts'
import { BoardQuestions } from './board-questions'
import { BoardReports } from './board-reports'
import { BoardStatus } from './board-status'
import { BoardTable } from './board-table'
import { LateNotice } from './late-notice'
import type { Names } from './names'
import { ReleaseActions } from './release-actions'
import { SelectionBar } from './selection-bar'
import { UnclearedNotice } from './uncleared-notice'
import { useBoard } from './use-board'
import { useWhy } from './use-why'

type Props = { release: ReleaseHead; first: Board; names: Names }

/** One release, all its languages, and what an officer can do about them. */
export function ReleaseBoard({ release, first, names }: Props) {
  const { t } = useTranslation('desk')
  const router = useRouter()
  const why = useWhy()
  const { board, isStale, reload } = useBoard(first)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())

  // The head is the server's: it is asked for again when someone, or the clock, has moved the release on.
  useEffect(() => {
    if (board.version !== release.version || board.revision.isCleared !== release.cleared) router.refresh()
  }, [board.version, board.revision.isCleared, release.version, release.cleared, router])

  const settle = async (answer: Refused | null) => {
    setRefused(answer)
    await reload()
  }
  return (
    <>
      <ReleaseHeader release={release}>
        <ReleaseActions board={board} names={names} settle={settle} />
      </ReleaseHeader>
      <RefusedNotice refused={refused} explain={why(refused)} />
      <LateNotice board={board} />
      <UnclearedNotice board={board} />
      <BoardStatus board={board} isStale={isStale} />
      {board.rows.length > 0 ? (
        <>
          {picked.size > 0 && <SelectionBar {...{ board, names, settle, picked, pick }} />}
          <BoardTable {...{ board, names, settle, picked, pick }} />
        </>
      ) : (
        <Text>{t('board.empty')}</Text>
      )}
      <BoardQuestions board={board} />
      <BoardReports board={board} />
      <BoardFacts board={board} names={names} />
    </>
  )
}
