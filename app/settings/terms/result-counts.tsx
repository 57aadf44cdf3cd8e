'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/app/components/text-link'
import type { ImportNote, ImportResult } from '@/workflow/translation/terms/import-result'
import styles from './terms.module.css'

/** What came of an import: how much is new, what stays as it was, and what was left out, with its line. */
export function ResultCounts({ result }: { result: ImportResult }) {
  const { t } = useTranslation('settings')
  const { counts, notes, stopped } = result
  const outcomes = (['added', 'changed', 'unchanged', 'kept', 'duplicate', 'problem'] as const).filter(
    (outcome) => counts[outcome] > 0 || outcome === 'added',
  )
  return (
    <section aria-label={t('terms.result')}>
      <div role="status">
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome}>{t(`terms.outcome.${outcome}`, { count: counts[outcome] })}</li>
          ))}
        </ul>
      </div>
      {stopped && (
        <Text c="red">
          {t('terms.stopped', { line: stopped.line ?? '–' })} {t('terms.kept')}
        </Text>
      )}
      {notes.length > 0 && (
        // A list that scrolls is reached by keyboard.
        <ul className={styles.problems} tabIndex={0} aria-label={t('terms.notes')}>
          {notes.map((note, index) => (
            <li key={index}>
              <Note note={note} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Note({ note }: { note: ImportNote }) {
  const { t } = useTranslation('settings')
  const { line, why } = note
  return (
    <>
      {t('terms.noteLine', { line, why: t(`terms.noteWhy.${why}`) })}
      {note.why === 'duplicate' &&
        note.duplicates.map(({ conceptId, text, language }) => (
          <span key={`${conceptId} ${text}`}>
            {' '}
            <TextLink href={`/settings/terms/${conceptId}`}>
              <bdi lang={language}>{text}</bdi>
            </TextLink>
          </span>
        ))}
    </>
  )
}
