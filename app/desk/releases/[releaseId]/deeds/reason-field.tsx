'use client'

import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const reasons = ['event_moved', 'agreed_with_partners', 'became_public', 'mistake'] as const

/** Why an embargo is moved or lifted: one of a few, because the record is read outside the access list too. */
export function ReasonField({ reason, change }: { reason: string; change: (reason: string) => void }) {
  const { t } = useTranslation('desk')
  return (
    <NativeSelect
      label={t('settings.reason')}
      value={reason}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: t('settings.reasonPick') },
        ...reasons.map((one) => ({ value: one, label: t(`embargoReason.${one}`) })),
      ]}
      required
    />
  )
}
