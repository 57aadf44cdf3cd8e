'use client'

import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberReturn, ReturnFields } from './return-fields'
import type { ReturnWhy } from './return-fields'

type Props = { opened: boolean; onClose: () => void; onSend: (why: ReturnWhy) => void }

/** Asks for a category and a reason. */
export function SendBackDialog({ opened, onClose, onSend }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const [why, setWhy] = useState<ReturnWhy>({ category: 'accuracy', reason: '' })
  const reason = why.reason.trim()
  const send = () => {
    if (reason === '') return
    const given = { ...why, reason }
    rememberReturn(given)
    setWhy({ ...why, reason: '' })
    onSend(given)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('return.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack>
        <ReturnFields why={why} onChange={setWhy} onSend={send} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button disabled={reason === ''} onClick={send}>
            {t('return.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
