'use client'

import { Alert, Button, Select, Stack, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import type { EmbargoChoice } from '@/workflow/intake/embargo'
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
      <Asked refused={refused} settled={settled} change={change} />
    </div>
  )
}

/** A local time that does not exist, or exists twice, as the clocks change. */
function Asked({ refused, settled, change }: Omit<Props, 'disabled'>) {
  const { t } = useTranslation('desk')
  const why = refused?.detail.why
  if ((why !== 'embargo_gap' && why !== 'embargo_overlap') || settled.embargoAt) return null
  const choices = refused?.detail.choices as EmbargoChoice[]
  return (
    <Alert
      color="yellow"
      variant="light"
      mt="xs"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      role="alert"
      title={t(`settled.${why}`)}
    >
      <Stack gap="xs" align="start">
        {choices.map(({ at, local, offset }) => (
          <Button
            key={at}
            size="compact-sm"
            variant="default"
            onClick={() => change({ embargoAt: at, embargoLocal: local })}
          >
            {t('settled.embargoChoice', { time: local.replace('T', ' '), offset })}
          </Button>
        ))}
      </Stack>
    </Alert>
  )
}
