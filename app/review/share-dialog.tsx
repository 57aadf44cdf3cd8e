'use client'

import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { QueuedWork } from '@/workflow/review/queue'
import type { useTake } from './use-take'

type Props = {
  work: QueuedWork
  name: string
  isMine: boolean
  close: () => void
  refresh: () => void
  taking: ReturnType<typeof useTake>
}

const most = 20

/** Cuts work into parts; what was free is begun with the first of them. */
export function ShareDialog({ work, name, isMine, close, refresh, taking }: Props) {
  const { t } = useTranslation('review')
  const [parts, setParts] = useState(2)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function share() {
    setBusy(true)
    const answer = await ask('POST', `localisations/${work.localisationId}/share`, { parts })
    setBusy(false)
    if (!answer.ok) return setRefused(answer.refused)
    close()
    if (isMine) refresh()
    else await taking.take({ ...work, run: 1 })
  }
  return (
    <Modal
      opened
      onClose={close}
      title={isMine ? t('share.title') : t('queue.takePart')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text fw={600}>{name}</Text>
        <Text size="sm">{t('share.text')}</Text>
        <Text size="sm">{isMine ? t('share.mine') : t('share.free')}</Text>
        <NumberInput
          label={t('share.parts')}
          description={t('share.each', { words: Math.round(work.words / parts) })}
          min={2}
          max={most}
          allowDecimal={false}
          clampBehavior="strict"
          value={parts}
          onChange={(value) => setParts(Math.min(most, Math.max(2, Number(value) || 2)))}
          data-autofocus
        />
        <RefusedNotice refused={refused} explain={explain(t, refused)} />
        <Group justify="end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button loading={busy} onClick={() => void share()}>
            {isMine ? t('share.do') : t('queue.takePart')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function explain(t: ReturnType<typeof useTranslation<'review'>>['t'], refused: Refused | null) {
  const why = refused?.detail.why
  if (why === 'one_block' || why === 'nothing_left') return t(`share.${why}`)
  if (refused?.reason !== 'held_by_other') return undefined
  return t('share.held', { name: String(refused.detail.heldBy) })
}
