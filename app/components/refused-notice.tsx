'use client'

import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Refused } from './ask'

/** Says in plain words why something was not done. `explain` names the particulars where the place knows them. */
export function RefusedNotice({
  refused,
  explain,
}: {
  refused: Refused | null
  explain?: string | undefined
}) {
  const { t } = useTranslation()
  if (!refused) return null
  const title = refused.reason === 'fault' ? t('fault.text') : t(`refusal.${refused.reason}`)
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {explain && <Text>{explain}</Text>}
      {refused.reason === 'fault' && (
        <Text size="sm">{t('fault.reference', { reference: refused.detail.reference ?? '–' })}</Text>
      )}
    </Alert>
  )
}
