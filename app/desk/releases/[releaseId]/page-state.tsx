'use client'

import { Text } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed, IconSignature, IconSignatureOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'

const marks = {
  none: IconCircleDashed,
  signed_off: IconSignature,
  voided: IconSignatureOff,
  live: IconCircleCheckFilled,
} as const

/** What has become of a language's page: a mark and a word. A live one may have a newer text signed off, too. */
export function PageState({ row: { signOff, livePath } }: { row: BoardRow }) {
  const { t } = useTranslation('desk')
  const states = [...(livePath ? ['live' as const] : []), ...(signOff ? [signOff.state] : [])]
  return (states.length > 0 ? states : (['none'] as const)).map((state) => {
    const Icon = marks[state]
    return (
      <Text key={state} size="sm" className={styles.state} data-state={state}>
        <Icon size={16} aria-hidden />
        <span>
          {t(`pageState.${state}`)}
          {state === 'signed_off' && signOff && (
            <Text size="xs" c="dimmed" span display="block">
              {t('pageState.edition', { number: signOff.number, by: signOff.by })}
            </Text>
          )}
        </span>
      </Text>
    )
  })
}
