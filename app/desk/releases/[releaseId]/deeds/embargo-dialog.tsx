'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { useWhy } from '@/app/desk/releases/[releaseId]/use-why'
import { ReasonField } from './reason-field'

type Props = {
  title: string
  act: string
  isPossible: boolean
  close: () => void
  /** Does it for a reason. @returns why not, if it was refused: then it stays open */
  run: (reason: string) => Promise<Refused | null>
  children: (refused: Refused | null) => ReactNode
}

/** Says what follows from another embargo, asks why, and stays until it is done. */
export function EmbargoDialog({ title, act, isPossible, close, run, children }: Props) {
  const { t } = useTranslation()
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
    <Modal opened onClose={close} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        {children(refused)}
        <ReasonField reason={reason} change={setReason} />
        <RefusedNotice refused={refused} explain={whyIntake(refused) ?? whyBoard(refused)} />
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button loading={busy} disabled={!isPossible || reason === ''} onClick={() => void confirm()}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
