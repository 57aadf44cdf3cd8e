'use client'

import { Button, Group } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { AssignDialog } from '@/app/components/assign-dialog'
import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { Names } from './names'
import { PublishDialog } from './publish-dialog'

type Props = { row: BoardRow; board: Board; names: Names; settle: (answer: Refused | null) => Promise<void> }

/** The next step of one language as a button, and holding it back. */
export function RowActions({ row, board, names, settle }: Props) {
  const { t } = useTranslation('desk')
  const [busy, setBusy] = useState(false)
  const [assigning, setAssigning] = useState(false)
  const [publishing, setPublishing] = useState(false)
  const { step, localisationId, language } = row
  const at = `localisations/${localisationId}`
  const isHeld = row.heldBy !== null
  const isOpen = !row.isSource && row.approved < row.segments
  const isWaiting = row.drafted < row.segments && row.draftingStop !== null && !row.isSource

  async function act(method: 'POST' | 'DELETE', path: string) {
    setBusy(true)
    const answer = await ask(method, path)
    await settle(answer.ok ? null : answer.refused)
    setBusy(false)
  }
  // Buttons of different rows read alike: each is named with its language.
  const named = (act: 'signOff' | 'hold' | 'resume' | 'draft' | 'publish' | 'assign') => ({
    children: t(`act.${act}`),
    'aria-label': t('act.forLanguage', { act: t(`act.${act}`), language: names[language] ?? language }),
    size: 'compact-sm' as const,
  })
  return (
    <Group gap="xs" wrap="wrap">
      {step === 'clearing' && row.isSource && !board.revision.isByThisPerson && (
        <Button component={Link} href={`/desk/releases/${board.releaseId}/source`} size="compact-sm">
          {t('act.clear')}
        </Button>
      )}
      {step === 'signing_off' && (
        <Button
          component={Link}
          href={`/desk/releases/${board.releaseId}/${language}`}
          {...named('signOff')}
        />
      )}
      {step === 'publishing' && board.isDue && (
        <Button {...named('publish')} onClick={() => setPublishing(true)} />
      )}
      {isWaiting && (
        <Button
          variant="default"
          loading={busy}
          {...named('draft')}
          onClick={() => void act('POST', `${at}/draft`)}
        />
      )}
      {isHeld ? (
        <Button
          variant="default"
          loading={busy}
          {...named('resume')}
          onClick={() => void act('DELETE', `${at}/hold`)}
        />
      ) : (
        (!row.livePath || row.signOff?.state === 'signed_off') && (
          <Button
            variant="subtle"
            loading={busy}
            {...named('hold')}
            onClick={() => void act('POST', `${at}/hold`)}
          />
        )
      )}
      {isOpen && <Button variant="subtle" {...named('assign')} onClick={() => setAssigning(true)} />}
      {assigning && (
        <AssignDialog
          opened
          close={() => setAssigning(false)}
          localisationId={localisationId}
          title={names[language] ?? language}
          onChange={() => void settle(null)}
        />
      )}
      <PublishDialog
        opened={publishing}
        close={() => setPublishing(false)}
        board={board}
        names={names}
        only={localisationId}
        settle={settle}
      />
    </Group>
  )
}
