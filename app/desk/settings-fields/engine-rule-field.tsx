'use client'

import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from './settled'

/** Who may read the text before it is out. */
export function EngineRuleField({ settled, change }: FieldProps) {
  const { t } = useTranslation('desk')
  return (
    <Radio.Group
      label={t('settled.engines')}
      value={settled.engineRule}
      onChange={(rule) => change({ engineRule: rule === 'any' ? 'any' : 'on_premises_only' })}
    >
      <Stack gap="xs" mt={4}>
        <Radio
          value="on_premises_only"
          label={t('settled.onPremises')}
          description={t('settled.onPremisesHelp')}
        />
        <Radio value="any" label={t('settled.any')} description={t('settled.anyHelp')} />
      </Stack>
    </Radio.Group>
  )
}
