'use client'

import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isBlocking } from '@/workflow/checks/finding'
import type { Fingerprinted } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { useFindingWords } from '@/app/components/finding-words'

type Props = {
  /** null: closed. */
  finding: Fingerprinted | null
  codes: InlineCode[]
  onClose: () => void
  onDismiss: (finding: Fingerprinted, reason: string) => void
}

/** Asks why a finding may pass: a must for an error. What was written is still there if it is refused. */
export function DismissDialog({ finding, codes, onClose, onDismiss }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const words = useFindingWords(codes)
  const [written, setWritten] = useState({ fingerprint: '', reason: '' })
  const reason = finding && written.fingerprint === finding.fingerprint ? written.reason : ''
  const isNeeded = finding !== null && isBlocking(finding)
  const isReady = !isNeeded || reason.trim() !== ''
  const send = () => finding && isReady && onDismiss(finding, reason.trim())
  return (
    <Modal
      opened={finding !== null}
      onClose={onClose}
      title={t('dismiss.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      {finding && (
        <Stack>
          <Text>{words(finding)}</Text>
          <Textarea
            data-autofocus
            required={isNeeded}
            label={isNeeded ? t('dismiss.reason') : t('dismiss.reasonOptional')}
            description={t('dismiss.hint')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) =>
              setWritten({ fingerprint: finding.fingerprint, reason: event.currentTarget.value })
            }
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
                send()
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button disabled={!isReady} onClick={send}>
              {t('dismiss.submit')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
