'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChangedWords } from '@/app/desk/releases/[releaseId]/[language]/changed-words'
import type { Change } from '@/workflow/text/word-diff'
import styles from './editions.module.css'

type Props = { changes: Change[][] | null; language: string }

/** What an edition changed against the one before it, word by word. */
export function EditionChanges({ changes, language }: Props) {
  const { t } = useTranslation('desk')
  if (changes === null) return <Text size="sm">{t('editions.first')}</Text>
  if (changes.length === 0) return <Text size="sm">{t('editions.unchanged')}</Text>
  return (
    <details className={styles.changes} open={changes.length <= 3}>
      <summary>{t('editions.changes')}</summary>
      {changes.map((block, position) => (
        <ChangedWords key={position} changes={block} language={language} />
      ))}
    </details>
  )
}
