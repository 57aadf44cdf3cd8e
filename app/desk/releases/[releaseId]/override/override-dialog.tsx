'use client'

import { Button, Group, Loader, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { OfRow } from '@/app/desk/releases/[releaseId]/deeds/given'
import type { mayBeOverridden } from '@/workflow/review/may-be-overridden'
import type { Overridden } from '@/workflow/review/override-many'
import { AwaitingList } from './awaiting-list'

type Awaiting = Awaited<ReturnType<typeof mayBeOverridden>>

/** Shows every sentence that one person stands for so far, and approves them in place of a second, for a reason. */
export function OverrideDialog({
  given: { row, names, settle },
  close,
}: {
  given: OfRow
  close: () => void
}) {
  const { t } = useTranslation('desk')
  const [awaiting, setAwaiting] = useState<Awaiting | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState(0)
  const address = `localisations/${row.localisationId}/overrides`
  const load = useCallback(async () => {
    const answer = await ask<Awaiting>('GET', address)
    if (answer.ok) setAwaiting(answer.value)
    else setRefused(answer.refused)
  }, [address])
  useEffect(() => void load(), [load])
  const texts = awaiting?.texts ?? []
  const open = texts.filter(({ isOwn, errors }) => !isOwn && errors.length === 0)

  async function submit() {
    setBusy(true)
    const segments = open.map(({ translationId, version, sourceVersion }) => ({
      ...{ translationId, version, sourceVersion },
    }))
    const answer = await ask<{ outcomes: Overridden[] }>('POST', address, { reason, segments })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (!answer.ok) return
    await settle(null)
    const missed = answer.value.outcomes.filter((one) => one.refused !== null).length
    if (missed === 0) return close()
    setLeft(missed)
    await load()
  }
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('override.title', { language: names[row.language] ?? row.language })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text>{t('override.text')}</Text>
        <RefusedNotice refused={refused} />
        {left > 0 && <Text role="status">{t('override.left', { count: left })}</Text>}
        {awaiting === null && !refused && (
          <Text component="div" c="dimmed">
            <Loader size="xs" mie="xs" aria-hidden />
            {t('override.loading')}
          </Text>
        )}
        {awaiting && texts.length === 0 && <Text>{t('override.none')}</Text>}
        {awaiting && texts.length > 0 && (
          <>
            <AwaitingList awaiting={awaiting} />
            {awaiting.more && <Text size="sm">{t('override.more', { count: texts.length })}</Text>}
            <Textarea
              label={t('override.reason')}
              required
              autosize
              minRows={2}
              maxLength={2000}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </>
        )}
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button
            loading={busy}
            disabled={open.length === 0 || reason.trim() === ''}
            onClick={() => void submit()}
          >
            {t('override.submit', { count: open.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
