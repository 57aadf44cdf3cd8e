'use client'

import { Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { AskedTime } from './asked-time'
import styles from './fields.module.css'
import type { FieldProps } from './settled'

type Props = FieldProps & { refused: Refused | null; disabled?: boolean }

/** When a release may be read: a clock's date and time, and where that clock hangs. */
export function EmbargoField({ settled, change, refused, disabled = false }: Props) {
  const { t } = useTranslation('desk')
  const zones = useMemo(
    () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', settled.embargoZone])].filter(Boolean),
    [settled.embargoZone],
  )
  return (
    <div>
      <div className={styles.embargo}>
        <TextInput
          type="datetime-local"
          label={t('settled.embargo')}
          description={t('settled.embargoHelp')}
          value={settled.embargoLocal}
          onChange={(event) => change({ embargoLocal: event.currentTarget.value, embargoAt: null })}
          disabled={disabled}
          dir="ltr"
        />
        <Select
          label={t('settled.zone')}
          data={zones}
          value={settled.embargoZone || null}
          onChange={(zone) => zone && change({ embargoZone: zone, embargoAt: null })}
          searchable
          limit={60}
          allowDeselect={false}
          disabled={disabled}
          nothingFoundMessage={t('settled.zoneNone')}
        />
      </div>
      {!settled.embargoAt && (
        <AskedTime
          refused={refused}
          choose={({ at, local }) => change({ embargoAt: at, embargoLocal: local })}
        />
      )}
    </div>
  )
}
