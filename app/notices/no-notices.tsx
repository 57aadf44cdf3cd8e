'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './notices.module.css'

/** Said where there is no notice yet. */
export function NoNotices() {
  const { t } = useTranslation('notices')
  return (
    <div className={styles.empty}>
      <Text fw={600}>{t('empty')}</Text>
      <Text c="dimmed">{t('emptyText')}</Text>
    </div>
  )
}
