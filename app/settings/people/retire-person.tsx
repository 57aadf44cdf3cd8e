'use client'

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { retired: boolean; busy: boolean; change: (retired: boolean) => void }

/** Retires someone, after saying what that does, or takes them back. */
export function RetirePerson({ retired, busy, change }: Props) {
  const { t } = useTranslation('settings')
  const [asked, setAsked] = useState(false)
  if (retired)
    return (
      <div>
        <Text size="sm" mb="xs">
          {t('people.restoreHelp')}
        </Text>
        <Button variant="default" loading={busy} onClick={() => change(false)}>
          {t('people.restore')}
        </Button>
      </div>
    )
  return (
    <div>
      <Text size="sm" mb="xs">
        {t('people.retireHelp')}
      </Text>
      {asked ? (
        <Group gap="sm">
          <Button color="red" loading={busy} onClick={() => change(true)} autoFocus>
            {t('people.retireNow')}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('common:cancel')}
          </Button>
        </Group>
      ) : (
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('people.retire')}
        </Button>
      )}
    </div>
  )
}
