'use client'

import { Alert, Button, Group } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import { languageName } from '@/workflow/text/language'
import type { Duplicate } from '@/workflow/translation/terms/duplicates'

type Props = { duplicates: Duplicate[]; busy: boolean; anyway: () => void }

/** Says which concepts say the same already, and lets a person decide. */
export function DuplicatesNotice({ duplicates, busy, anyway }: Props) {
  const { t, i18n } = useTranslation('settings')
  if (duplicates.length === 0) return null
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="light"
      icon={<IconCopy aria-hidden />}
      title={t('terms.duplicates', { count: duplicates.length })}
    >
      <ul>
        {duplicates.map(({ conceptId, language, text }) => (
          <li key={`${conceptId} ${language} ${text}`}>
            <TextLink href={`/settings/terms/${conceptId}`}>
              <bdi lang={language}>{text}</bdi>
            </TextLink>{' '}
            {languageName(language, i18n.language)}
          </li>
        ))}
      </ul>
      <Group mt="xs">
        <Button variant="default" size="compact-md" loading={busy} onClick={anyway}>
          {t('terms.anyway')}
        </Button>
      </Group>
    </Alert>
  )
}
