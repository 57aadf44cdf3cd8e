'use client'

import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isDismissible } from '@/workflow/checks/finding'
import type { Fingerprinted, Fix } from '@/workflow/checks/finding'
import type { DismissedFinding } from '@/workflow/review/findings-of'
import type { InlineCode } from '@/workflow/text/inline-code'
import { DismissedLine } from './dismissed-line'
import { useFindingWords } from '@/app/components/finding-words'
import styles from './segment.module.css'

type Props = {
  id: string
  findings: Fingerprinted[]
  dismissed: DismissedFinding[]
  codes: InlineCode[]
  /** The keys that do each deed to the first finding it can be done to. */
  keys: { fix: string; dismiss: string }
  /** A deed is null where this person cannot do it now. */
  onFix: ((fix: Fix) => void) | null
  onDismiss: ((finding: Fingerprinted) => void) | null
  onUndismiss: ((finding: Fingerprinted) => void) | null
}

/** What the checks found in a sentence, each with what can be done about it, then what was dismissed. */
export function FindingList({ id, findings, dismissed, codes, keys, onFix, ...deeds }: Props) {
  const { t } = useTranslation('review')
  const words = useFindingWords(codes)
  const { onDismiss, onUndismiss } = deeds
  const firstToMend = findings.find(({ fix }) => fix)
  const firstToDismiss = findings.find(isDismissible)
  return (
    <ul id={id} className={styles.findings} aria-live="polite">
      {findings.map((finding) => {
        const { fingerprint, severity, fix } = finding
        const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle
        return (
          <li key={fingerprint} className={styles.finding} data-severity={severity}>
            <Icon size={16} aria-hidden />
            <span>
              <strong>{t(`finding.${severity}`)}</strong> {words(finding)}
            </span>
            {fix && onFix && (
              <Button size="compact-xs" variant="default" onClick={() => onFix(fix)}>
                {t('finding.fix')}
                {finding === firstToMend && <kbd className={styles.key}>{keys.fix}</kbd>}
              </Button>
            )}
            {onDismiss && isDismissible(finding) && (
              <Button size="compact-xs" variant="default" onClick={() => onDismiss(finding)}>
                {t('finding.dismiss')}
                {finding === firstToDismiss && <kbd className={styles.key}>{keys.dismiss}</kbd>}
              </Button>
            )}
          </li>
        )
      })}
      {dismissed.map((one) => (
        <DismissedLine
          key={one.finding.fingerprint}
          dismissed={one}
          words={words(one.finding)}
          onUndo={one.by.me && onUndismiss ? () => onUndismiss(one.finding) : null}
        />
      ))}
    </ul>
  )
}
