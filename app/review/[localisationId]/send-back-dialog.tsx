'use client'

import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { returnCategories } from '@/workflow/review/return-categories'

type Props = {
  opened: boolean
  onClose: () => void
  onSend: (why: { category: string; reason: string }) => void
}

/** Asks for a category and a reason. */
export function SendBackDialog({ opened, onClose, onSend }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const [category, setCategory] = useState<string>('accuracy')
  const [reason, setReason] = useState('')
  const isReady = reason.trim() !== ''
  const send = () => {
    if (!isReady) return
    setReason('')
    onSend({ category, reason: reason.trim() })
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
        <Radio.Group label={t('return.category')} value={category} onChange={setCategory}>
          <Stack gap="xs" mt="xs">
            {returnCategories.map((one) => (
              <Radio key={one} value={one} label={t(`category.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          data-autofocus
          required
          label={t('return.reason')}
          description={t('return.reasonHint')}
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
              send()
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button color="red" disabled={!isReady} onClick={send}>
            {t('return.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
