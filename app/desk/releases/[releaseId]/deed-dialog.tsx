'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import { useWhy } from './use-why'

type Props = {
  title: string
  /** The button that does it, and whether it can be done. */
  act: string
  isPossible: boolean
  isGrave?: boolean
  close: () => void
  /** @returns why not, if it was refused: then it stays open */
  run: () => Promise<Refused | null>
  children: (refused: Refused | null) => ReactNode
}

/** Says what will happen, and stays until it is done. */
export function DeedDialog({ title, act, isPossible, isGrave = false, close, run, children }: Props) {
  const { t } = useTranslation()
  const [whyIntake, whyBoard] = [useWhyRefused(), useWhy()]
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function confirm() {
    setBusy(true)
    const answer = await run()
    setRefused(answer)
    setBusy(false)
    if (!answer) close()
  }
  return (
    <Modal opened onClose={close} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        {children(refused)}
        <RefusedNotice refused={refused} explain={whyIntake(refused) ?? whyBoard(refused)} />
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            color={isGrave ? 'red' : undefined}
            loading={busy}
            disabled={!isPossible}
            onClick={() => void confirm()}
          >
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
