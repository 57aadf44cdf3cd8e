'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMaybeCurrent } from '@/app/review/[localisationId]/current/current-context'
import type { PanelName } from './panels'
import styles from './panel.module.css'

/** How much a panel has for the segment being worked on. */
export function PanelCount({ name }: { name: PanelName }) {
  const { t } = useTranslation('review')
  const current = useMaybeCurrent()
  if (!current) return null
  const { aid, segment } = current
  const count =
    name === 'comments'
      ? segment.openComments
      : name === 'help'
        ? (aid.help.found?.matches.length ?? 0) + (aid.terms?.length ?? 0)
        : 0
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden>
        {name === 'comments' ? t('comments.open', { count }) : t('panel.helps', { count })}
      </VisuallyHidden>
    </span>
  )
}
