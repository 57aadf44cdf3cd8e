'use client'

import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFindingWords } from '@/app/components/finding-words'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { direction } from '@/workflow/text/language'
import { Fact } from './fact'
import styles from './sign-off.module.css'

/** What the checks found just now, with the sentence each is in. */
export function FindingsList({ view }: { view: SignOffView }) {
  const { t } = useTranslation('desk')
  const words = useFindingWords()
  const { language } = view
  // How many sentences have no text yet is said above, once.
  const findings = view.findings.filter(({ code }) => code !== 'empty')
  if (findings.length < view.findings.length && findings.length === 0) return null
  if (findings.length === 0) return <Fact kind="good">{t('signOff.noFindings')}</Fact>
  return (
    <div>
      <Title order={4} size="h3">
        {t('signOff.findings')}
      </Title>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={`${finding.segmentId} ${finding.code} ${finding.start ?? ''}`}>
            <Fact kind={finding.severity === 'error' ? 'bad' : 'warning'}>
              <strong>{t(`signOff.${finding.severity}`)}</strong> {words(finding)}
              <Text size="sm" c="dimmed" lang={language} dir={direction(language)} lineClamp={2}>
                {finding.target}
              </Text>
            </Fact>
          </li>
        ))}
      </ul>
    </div>
  )
}
