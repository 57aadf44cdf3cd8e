'use client'

import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Finding, Fix } from '@/workflow/checks/finding'
import type { InlineCode } from '@/workflow/text/inline-code'
import { visibleCode } from '@/workflow/text/visible-codes'
import styles from './segment.module.css'

type Props = {
  id: string
  findings: Finding[]
  codes: InlineCode[]
  /** The keys that mend the first one that can be mended. */
  fixKeys: string
  onFix: ((fix: Fix) => void) | null
}

const noValues = { character: '', word: '', number: '', found: '', wanted: '' }

/** What the checks found in a sentence, each with its one-key mending where there is one. */
export function FindingList({ id, findings, codes, fixKeys, onFix }: Props) {
  const { t } = useTranslation('review')
  const first = findings.find(({ fix }) => fix)
  return (
    <ul id={id} className={styles.findings} aria-live="polite">
      {findings.map((finding, index) => {
        const { code, severity, values, fix } = finding
        const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle
        const shownCode = values?.code ? visibleCode(Number(values.code), codes) : ''
        const words = { ...noValues, ...values, code: shownCode }
        return (
          <li key={`${code} ${index}`} className={styles.finding} data-severity={severity}>
            <Icon size={16} aria-hidden />
            <span>
              <strong>{t(`finding.${severity}`)}</strong> {t(`finding.${code}`, words)}
            </span>
            {fix && onFix && (
              <Button size="compact-xs" variant="default" onClick={() => onFix(fix)}>
                {t('finding.fix')}
                {finding === first && <kbd className={styles.key}>{fixKeys}</kbd>}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
