'use client'

import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isolatedValues } from '@/app/components/isolated'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { withoutCodes } from '@/workflow/text/inline-code'
import { direction } from '@/workflow/text/language'
import { Fact } from './fact'
import styles from './sign-off.module.css'

/** What only the whole page shows: the same thing said in two ways, with each way. */
export function WholeList({ view: { whole, language } }: { view: SignOffView }) {
  const { t } = useTranslation('desk')
  if (!whole.isCurrent) return <Fact kind="plain">{t('signOff.wholeBeingChecked')}</Fact>
  if (whole.findings.length === 0) return null
  return (
    <div>
      <Title order={4} size="h3">
        {t('signOff.whole')}
      </Title>
      <ul className={styles.list}>
        {whole.findings.map(({ code, values, places }) => (
          <li key={`${code} ${places.map(({ segmentId, start }) => `${segmentId} ${start}`).join(' ')}`}>
            <Fact kind="warning">
              <strong>{t('signOff.warning')}</strong>{' '}
              {t(
                `findings:releaseFinding.${code}`,
                isolatedValues({ source: '', name: '', term: '', ...values }),
              )}
              <ul className={styles.places}>
                {places.map(({ segmentId, start, written }) => (
                  <Text
                    key={`${segmentId} ${start}`}
                    component="li"
                    size="sm"
                    c="dimmed"
                    lang={language}
                    dir={direction(language)}
                    lineClamp={2}
                  >
                    {withoutCodes(written)}
                  </Text>
                ))}
              </ul>
            </Fact>
          </li>
        ))}
      </ul>
    </div>
  )
}
