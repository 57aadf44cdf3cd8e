'use client'

import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Given } from '@/workflow/publishing/advance/give'
import styles from './advance.module.css'

/** The links of copies just given: this once, and never again. */
export function GivenLinks({ links, done }: { links: readonly Given[]; done: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <Alert
      mt="md"
      variant="light"
      icon={<IconLink aria-hidden />}
      title={t('advance.links')}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('advance.linksHelp')}</Text>
        <ul className={styles.links}>
          {links.map(({ copyId, name, email, link, mail }) => (
            <li key={copyId}>
              <Text fw={600}>
                <bdi>{name}</bdi>
                <Text size="sm" fw={400} span mis={8}>
                  {t(`advance.mailed.${wordOf(mail)}`, { email })}
                </Text>
              </Text>
              <div className={styles.link}>
                <Code dir="ltr">{link}</Code>
                <CopyButton value={link}>
                  {({ copied, copy }) => (
                    <Button
                      size="compact-sm"
                      variant="default"
                      leftSection={
                        copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
                      }
                      onClick={copy}
                    >
                      {copied ? t('advance.copied') : t('advance.copy', { name })}
                    </Button>
                  )}
                </CopyButton>
              </div>
            </li>
          ))}
        </ul>
        <div>
          <Button size="compact-md" variant="default" onClick={done}>
            {t('advance.done')}
          </Button>
        </div>
      </Stack>
    </Alert>
  )
}

const wordOf = (mail: Given['mail']) =>
  mail === 'sent' || mail === 'not_asked' || mail === 'off' ? mail : ('failed' as const)
