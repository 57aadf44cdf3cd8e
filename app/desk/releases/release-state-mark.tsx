'use client'

import { Text } from '@mantine/core'
import { IconCalendarClock, IconCircleCheck, IconLanguage, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import styles from './release-header.module.css'

const marks = {
  draft: IconPencil,
  in_translation: IconLanguage,
  scheduled: IconCalendarClock,
  released: IconCircleCheck,
} as const

/** A release's state as a mark and a word. */
export function ReleaseStateMark({ state }: { state: ReleaseHead['state'] }) {
  const { t } = useTranslation('desk')
  const Icon = marks[state]
  return (
    <Text size="sm" fw={600} span className={styles.state} data-state={state}>
      <Icon size={16} aria-hidden /> {t(`releaseState.${state}`)}
    </Text>
  )
}
