'use client'

import { Alert, Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import type { EmbargoChoice } from '@/workflow/intake/embargo'

type Props = { refused: Refused | null; choose: (choice: EmbargoChoice) => void }

/** Asks which instant is meant by a local time that does not exist, or exists twice, as the clocks change. */
export function AskedTime({ refused, choose }: Props) {
  const { t } = useTranslation('desk')
  const why = refused?.detail.why
  if (why !== 'embargo_gap' && why !== 'embargo_overlap') return null
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
        {choices.map((choice) => (
          <Button key={choice.at} size="compact-sm" variant="default" onClick={() => choose(choice)}>
            {t('settled.embargoChoice', { time: choice.local.replace('T', ' '), offset: choice.offset })}
          </Button>
        ))}
      </Stack>
    </Alert>
  )
}
