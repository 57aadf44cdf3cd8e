'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'

type Props = { row: BoardRow; of: 'drafted' | 'confirmed' | 'approved' }

/** How many sentences have come this far: the number, and a bar for the eye. */
export function ProgressCell({ row, of }: Props) {
  const { t } = useTranslation('desk')
  const label = t(`board.${of}`)
  if (row.isSource)
    return (
      <td data-label={label} data-quiet className={styles.progress}>
        <Text size="sm" c="dimmed" span aria-label={t('board.notNeeded')}>
          –
        </Text>
      </td>
    )
  const done = row[of]
  return (
    <td data-label={label} className={styles.progress}>
      <Text size="sm" span>
        {t('board.of', { done, total: row.segments })}
      </Text>
      <span className={styles.bar} data-full={done === row.segments || undefined} aria-hidden>
        <span style={{ inlineSize: `${row.segments === 0 ? 0 : (done / row.segments) * 100}%` }} />
      </span>
    </td>
  )
}
