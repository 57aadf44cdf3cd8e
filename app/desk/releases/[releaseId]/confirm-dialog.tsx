'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  opened: boolean
  close: () => void
  title: string
  /** The button that does it, and whether it can be done. */
  act: string
  isPossible: boolean
  run: () => Promise<void>
  children: ReactNode
}

/** Says what will happen, and does it once it is agreed to. */
export function ConfirmDialog({ opened, close, title, act, isPossible, run, children }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    await run()
    setBusy(false)
    close()
  }
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        {children}
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button loading={busy} disabled={!isPossible} onClick={() => void confirm()}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
