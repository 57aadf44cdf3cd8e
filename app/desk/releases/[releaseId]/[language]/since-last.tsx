'use client'

import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from '@/app/desk/releases/instant'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { ChangedWords } from './changed-words'

/** What changed since the page was last signed off, word by word. */
export function SinceLast({ view: { last, language, hash }, zone }: { view: SignOffView; zone: string }) {
  const { t } = useTranslation('desk')
  if (!last || !hash) return null
  return (
    <div>
      <Title order={4} size="h3">
        {t('signOff.since', { number: last.number })}
      </Title>
      <Text size="sm" c="dimmed">
        {t('signOff.sinceBy', { name: last.signedOffBy })} · <Instant at={last.signedOffAt} zone={zone} />
      </Text>
      {last.changes.length === 0 && <Text size="sm">{t('signOff.unchanged')}</Text>}
      {last.changes.map((changes, position) => (
        <ChangedWords key={position} changes={changes} language={language} />
      ))}
    </div>
  )
}
