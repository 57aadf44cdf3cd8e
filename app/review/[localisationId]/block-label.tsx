'use client'

import { useTranslation } from 'react-i18next'
import type { OpenSegment } from '@/workflow/review/segments-of'
import styles from './segment.module.css'

/** What a segment stands in, said once for each block. */
export function BlockLabel({ segment, first }: { segment: OpenSegment; first: boolean }) {
  const { t } = useTranslation('review')
  return (
    <div className={styles.block}>
      {first && (segment.part ? t(`block.${segment.part}`) : t(`block.${segment.kind}`))}
    </div>
  )
}
