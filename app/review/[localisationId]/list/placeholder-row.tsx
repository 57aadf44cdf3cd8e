'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

/** Where a segment will stand that has not come yet. */
export function PlaceholderRow({ place }: { place: number }) {
  const { t } = useTranslation('review')
  return (
    <>
      <span />
      <span className={styles.placeholder} aria-hidden />
      <span className={styles.placeholder} aria-hidden />
      <VisuallyHidden>{t('workspace.coming', { number: place + 1 })}</VisuallyHidden>
    </>
  )
}
