'use client'

import { Button } from '@mantine/core'
import { IconCircleMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DismissedFinding } from '@/workflow/review/findings-of'
import styles from './segment.module.css'

type Props = { dismissed: DismissedFinding; words: string; onUndo: (() => void) | null }

/** A finding that no longer counts: what it was, who let it pass and why. */
export function DismissedLine({ dismissed: { by, reason }, words, onUndo }: Props) {
  const { t } = useTranslation('review')
  return (
    <li className={styles.dismissed}>
      <IconCircleMinus size={14} aria-hidden />
      <span>
        <span>{words}</span> {by.me ? t('dismissed.byMe') : t('dismissed.by', { name: by.name })}{' '}
        {reason && <bdi>{t('dismissed.because', { reason })}</bdi>}
      </span>
      {onUndo && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onUndo}>
          {t('dismissed.undo')}
        </Button>
      )}
    </li>
  )
}
