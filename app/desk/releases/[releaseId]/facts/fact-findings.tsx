'use client'

import { Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFindingWords } from '@/app/components/finding-words'
import type { FactText } from '@/workflow/publishing/facts/fact-text'
import styles from './facts.module.css'

/** What the checks say of a sentence, and what somebody let pass and why. */
export function FactFindings({ text: { findings, dismissed, source } }: { text: FactText }) {
  const { t } = useTranslation('desk')
  const words = useFindingWords(source.codes)
  if (findings.length + dismissed.length === 0) return null
  return (
    <>
      <Title order={3} size="sm" c="dimmed" mt="md">
        {t('facts.findings')}
      </Title>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding.fingerprint} data-severity={finding.severity}>
            {finding.severity === 'error' ? (
              <IconCircleX size={16} aria-hidden />
            ) : (
              <IconAlertTriangle size={16} aria-hidden />
            )}
            <span>
              <strong>{t(`signOff.${finding.severity}`)}</strong> {words(finding)}
            </span>
          </li>
        ))}
        {dismissed.map(({ finding, by, reason }) => (
          <li key={finding.fingerprint}>
            <Text span c="dimmed">
              {words(finding)} {t('facts.dismissed', { name: by.name })} {reason}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
