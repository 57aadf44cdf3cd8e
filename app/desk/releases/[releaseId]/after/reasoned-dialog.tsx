'use client'

import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { useWhy } from '@/app/desk/releases/[releaseId]/use-why'

type Props = {
  title: string
  /** The button that does it, and whether it can be done. */
  act: string
  isPossible?: boolean
  isGrave?: boolean
  close: () => void
  /** Does it for a reason. @returns why not, if it was refused: then it stays open */
  run: (reason: string) => Promise<Refused | null>
  children: ReactNode
}

/** Says what will happen, asks why, and stays until it is done. */
export function ReasonedDialog({ title, act, isPossible = true, isGrave, close, run, children }: Props) {
  const { t } = useTranslation('desk')
  const [whyIntake, whyBoard] = [useWhyRefused(), useWhy()]
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function confirm() {
    setBusy(true)
    const answer = await run(reason)
    setRefused(answer)
    setBusy(false)
    if (!answer) close()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {children}
        <Textarea
          label={t('after.reason')}
          description={t('after.reasonFor')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          required
        />
        <RefusedNotice refused={refused} explain={whyIntake(refused) ?? whyBoard(refused)} />
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button
            color={isGrave ? 'red' : undefined}
            loading={busy}
            disabled={!isPossible || reason.trim() === ''}
            onClick={() => void confirm()}
          >
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
