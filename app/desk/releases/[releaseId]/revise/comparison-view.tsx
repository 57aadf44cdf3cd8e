'use client'

import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CodedWords } from '@/app/desk/source-editor/coded-words'
import type { Comparison } from '@/workflow/intake/compare-revision'
import { direction } from '@/workflow/text/language'
import { Diff } from '@/app/desk/source-editor/diff'
import styles from './revise.module.css'

type Props = { comparison: Comparison; language: string }

/** What a new version keeps, rewords, adds and drops. */
export function ComparisonView({ comparison, language }: Props) {
  const { t } = useTranslation('desk')
  const { unchanged, changed, fresh, gone, isSame } = comparison
  if (isSame) return <Text c="dimmed">{t('revise.same')}</Text>
  return (
    <section aria-label={t('revise.comparison')} className={styles.comparison}>
      <Text fw={600} role="status">
        {[
          t('revise.unchanged', { count: unchanged }),
          t('revise.changed', { count: changed.length }),
          t('revise.fresh', { count: fresh.length }),
          t('revise.gone', { count: gone.length }),
        ].join(' · ')}
      </Text>
      <Sentences name={t('revise.changedTitle')} language={language}>
        {changed.map(({ before, after }, index) => (
          <Diff key={index} before={before.text} after={after.text} language={language} />
        ))}
      </Sentences>
      <Sentences name={t('revise.freshTitle')} language={language}>
        {fresh.map((content, index) => (
          <ins key={index}>
            <CodedWords content={content} />
          </ins>
        ))}
      </Sentences>
      <Sentences name={t('revise.goneTitle')} language={language}>
        {gone.map((content, index) => (
          <del key={index}>
            <CodedWords content={content} />
          </del>
        ))}
      </Sentences>
    </section>
  )
}

function Sentences({ name, language, children }: { name: string; language: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {name}
      </Text>
      <ul>
        {children.map((sentence, index) => (
          <li key={index} lang={language} dir={direction(language)}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
