'use client'

import { Loader, Modal, Text, Timeline } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { isolated } from '@/app/components/isolated'
import { RefusedNotice } from '@/app/components/refused-notice'
import { UnitWords } from '@/app/components/unit-words'
import { writingOf } from '@/app/i18n/languages'
import { direction } from '@/workflow/text/language'
import type { Found, UnitEvent } from '@/workflow/translation/memory/unit'

type Told = Omit<UnitEvent, 'at'> & { at: string }

/** What was done to a unit, newest first, and how it read before. */
export function UnitHistory({ unit, onClose }: { unit: Found; onClose: () => void }) {
  const { t, i18n } = useTranslation(['settings', 'common'])
  const [events, setEvents] = useState<Told[] | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  useEffect(() => {
    void ask<{ events: Told[] }>('GET', `memory/units/${unit.id}/history`).then((answer) =>
      answer.ok ? setEvents(answer.value.events) : setRefused(answer.refused),
    )
  }, [unit.id])

  const time = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('memory.historyTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      transitionProps={{ duration: 0 }}
    >
      <RefusedNotice refused={refused} />
      {!events && !refused && <Loader size="sm" />}
      {events?.length === 0 && <Text>{t('memory.unchanged')}</Text>}
      <Timeline bulletSize={12} lineWidth={1}>
        {events?.map((event) => (
          <Timeline.Item key={event.version}>
            <Text size="sm">
              {t(`memory.did.${event.deed}`, { name: isolated(event.by ?? t('memory.program')) })}
              {' · '}
              <time dateTime={event.at}>{time.format(new Date(event.at))}</time>
            </Text>
            {event.deed === 'memory.edit' && (
              <>
                <Text size="sm" c="dimmed">
                  {t('memory.before')}
                </Text>
                <Text size="sm" lang={unit.sourceLanguage} dir={direction(unit.sourceLanguage)}>
                  <UnitWords text={event.source} codes={unit.codes} />
                </Text>
                <Text size="sm" lang={unit.targetLanguage} dir={direction(unit.targetLanguage)}>
                  <UnitWords text={event.target} codes={unit.codes} />
                </Text>
              </>
            )}
          </Timeline.Item>
        ))}
      </Timeline>
    </Modal>
  )
}
