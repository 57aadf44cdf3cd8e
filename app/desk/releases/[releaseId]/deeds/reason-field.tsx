'use client'

import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { embargoReasons } from '@/workflow/intake/embargo-reasons'

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
        ...embargoReasons.map((one) => ({ value: one, label: t(`embargoReason.${one}`) })),
      ]}
      required
    />
  )
}
