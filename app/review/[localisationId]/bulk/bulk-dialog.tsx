'use client'

import { Button, Group, Loader, Modal, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import type { DialogProps } from '@/app/review/[localisationId]/dialogs'
import { rememberReturn, ReturnFields } from '@/app/review/[localisationId]/current/return-fields'
import type { ReturnWhy } from '@/app/review/[localisationId]/current/return-fields'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import { OutcomeList } from './outcome-list'
import type { ManyDeed } from './selection-store'
import { useBulk } from './use-bulk'
import { WarningChoice } from './warning-choice'

/** One deed on everything picked: what will happen is shown before it does. */
export function BulkDialog({ opened, onClose }: DialogProps) {
  const { t } = useTranslation(['review', 'common'])
  const { deeds } = useWorkspace()
  const deed = useObserved(deeds.selection.asked)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t(`bulk.title.${deed}`)}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Asked deed={deed} onClose={onClose} />
    </Modal>
  )
}

function Asked({ deed, onClose }: { deed: ManyDeed; onClose: () => void }) {
  const { t } = useTranslation(['review', 'common'])
  const { count, stage, warnings, doIt, letPass } = useBulk(deed, onClose)
  const [why, setWhy] = useState<ReturnWhy>({ category: 'accuracy', reason: '' })
  if (stage.at === 'planning')
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text>{t('bulk.planning')}</Text>
      </Group>
    )
  if (stage.at === 'doing')
    return (
      <Stack role="status">
        <Text>{t('bulk.doing', { answered: stage.answered, of: stage.of })}</Text>
        <Progress value={(stage.answered / Math.max(1, stage.of)) * 100} aria-label={t('bulk.progress')} />
      </Stack>
    )
  if (deed === 'dismiss') return <WarningChoice warnings={warnings} onDismiss={letPass} onClose={onClose} />
  const will = stage.outcomes.filter(({ refused }) => refused === null).length
  const isDone = stage.at === 'done'
  const isReady = deed !== 'send_back' || why.reason.trim() !== ''
  const send = () => {
    if (!isReady || will === 0) return
    const given = { ...why, reason: why.reason.trim() }
    if (deed === 'send_back') rememberReturn(given)
    void doIt(given)
  }
  return (
    <Stack>
      {count === 0 && <Text>{t('bulk.nothing')}</Text>}
      <div role="status">
        <OutcomeList
          outcomes={stage.outcomes}
          will={
            isDone
              ? t(`answer.many.${saidOf[deed]}`, { count: will })
              : t(`bulk.will.${deed}`, { count: will })
          }
        />
      </div>
      {deed === 'send_back' && !isDone && will > 0 && (
        <ReturnFields why={why} onChange={setWhy} onSend={send} />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t(isDone || will === 0 ? 'common:close' : 'common:cancel')}
        </Button>
        {!isDone && will > 0 && (
          <Button data-autofocus={deed !== 'send_back' || undefined} disabled={!isReady} onClick={send}>
            {t(`bulk.submit.${deed}`, { count: will })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

const saidOf = {
  confirm: 'confirmed',
  approve: 'approved',
  approve_seen: 'approved',
  send_back: 'sentBack',
} as const
