'use client'

import { useTranslation } from 'react-i18next'
import type { News } from '@/app/review/[localisationId]/segments/segment-news'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

/** That somebody else changed a segment while the page stood open, or its source changed. */
export function NewsMark({ news }: { news: News | undefined }) {
  const { t } = useTranslation('review')
  return news && <span className={styles.news}>{t(`news.${news}`)}</span>
}
