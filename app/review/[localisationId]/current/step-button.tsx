'use client'

import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Goes to the segment before or after, where there are no keys for it. */
export function StepButton({ by }: { by: 1 | -1 }) {
  const { step } = useWorkspace()
  const { t } = useTranslation('review')
  const Icon = by === 1 ? IconChevronDown : IconChevronUp
  return (
    <ActionIcon
      className={styles.step}
      variant="default"
      size="2.75rem"
      aria-label={t(by === 1 ? 'keys.next' : 'keys.previous')}
      onClick={() => step(by)}
    >
      <Icon size={20} aria-hidden />
    </ActionIcon>
  )
}
