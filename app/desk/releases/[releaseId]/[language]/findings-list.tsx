'use client'

import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { direction } from '@/workflow/text/language'
import { Fact } from './fact'
import styles from './sign-off.module.css'

/** What the checks found just now, with the sentence each is in. */
export function FindingsList({ view }: { view: SignOffView }) {
  const { t } = useTranslation('desk')
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
        {findings.map(({ code, severity, segmentId, target, values, start }) => (
          <li key={`${segmentId} ${code} ${start ?? ''}`}>
            <Fact kind={severity === 'error' ? 'bad' : 'warning'}>
              <strong>{t(`signOff.${severity}`)}:</strong> {t(`finding.${code}`)}
              {inWords(values)}
              <Text size="sm" c="dimmed" lang={language} dir={direction(language)} lineClamp={2}>
                {target}
              </Text>
            </Fact>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was found, where it is words or numbers; the number of a code says nothing here. */
function inWords({ code: _code, ...values }: Record<string, string> = {}): string {
  const found = Object.values(values)
  return found.length > 0 ? ` (${found.join(' → ')})` : ''
}
