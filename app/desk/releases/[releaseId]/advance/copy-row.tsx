'use client'

import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconClockOff, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeIn } from '@/app/notices/use-sentence'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { GivenCopy } from '@/workflow/publishing/advance/copies'
import styles from './advance.module.css'
import { Openings } from './openings'

const marks = { open: IconLockOpen, expired: IconClockOff, revoked: IconBan } as const

type Props = { copy: GivenCopy; names: Names; zone: string; revoke: () => Promise<void> }

/** One copy: whose it is, what it opens until when, what they opened, and taking it back. */
export function CopyRow({ copy, names, zone, revoke }: Props) {
  const { t, i18n } = useTranslation('desk')
  const [busy, setBusy] = useState(false)
  const when = timeIn(i18n.language, zone)
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const named = (tags: string[]) => list.format(tags.map((tag) => names[tag] ?? tag))
  const { recipient, email, languages, state, expiresAt, opened, older } = copy
  const Mark = marks[state]
  return (
    <li className={styles.copyRow} data-state={state}>
      <div>
        <Text fw={600}>
          <bdi>{recipient}</bdi>
        </Text>
        <Text size="sm" c="dimmed" className={styles.email}>
          <bdi dir="ltr">{email}</bdi>
        </Text>
        <Text size="sm">{named(languages)}</Text>
        <Text size="sm" c="dimmed">
          {t('advance.by', { name: copy.givenBy, time: when(copy.givenAt) })}
        </Text>
      </div>
      <div>
        <Text size="sm" fw={600} className={styles.state}>
          <Mark size={16} aria-hidden /> {t(`advance.state.${state}`)}
        </Text>
        <Text size="sm">
          {t('advance.until')} <time dateTime={expiresAt}>{when(expiresAt)}</time>
        </Text>
      </div>
      <div>
        <Text size="sm">
          {t('advance.opened', {
            often: opened > 0 ? t('advance.times', { count: opened }) : t('advance.never'),
          })}
        </Text>
        {older.length > 0 && (
          <Text size="sm" fw={600} className={styles.older}>
            <IconAlertTriangle size={16} aria-hidden />{' '}
            {t('advance.older', { count: older.length, languages: named(older) })}
          </Text>
        )}
        <Openings copy={copy} names={names} when={when} />
      </div>
      <div>
        {state === 'open' && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={t('advance.revokeNamed', { name: recipient })}
            onClick={() => {
              setBusy(true)
              void revoke().finally(() => setBusy(false))
            }}
          >
            {t('advance.revoke')}
          </Button>
        )}
      </div>
    </li>
  )
}
