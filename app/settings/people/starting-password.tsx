'use client'

import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = { name: string; password: string; done: () => void }

/** The one time a starting password is seen. */
export function StartingPassword({ name, password, done }: Props) {
  const { t } = useTranslation('settings')
  return (
    <Stack>
      <Alert role="status" color="yellow" title={t('people.password.once')}>
        {t('people.password.handOver', { name })}
      </Alert>
      <Group gap="sm">
        <Code fz="lg" dir="ltr" p="xs">
          {password}
        </Code>
        <CopyButton value={password}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {t(copied ? 'people.password.copied' : 'people.password.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text size="sm" c="dimmed">
        {t('people.password.opens')}
      </Text>
      <Group justify="end">
        <Button onClick={done}>{t('people.password.done')}</Button>
      </Group>
    </Stack>
  )
}
