'use client'

import { Anchor, Text } from '@mantine/core'
import {
  IconBan,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconExternalLink,
  IconEyeOff,
  IconSignature,
  IconSignatureOff,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardRow } from '@/workflow/publishing/board-row'
import styles from './board.module.css'

const marks = {
  none: IconCircleDashed,
  signed_off: IconSignature,
  voided: IconSignatureOff,
  live: IconCircleCheckFilled,
  withdrawn: IconEyeOff,
  removed: IconBan,
} as const

/** What has become of a language's page: a mark and a word. A live one may have a newer text signed off, too. */
export function PageState({ row: { signOff, standing, live, livePath } }: { row: BoardRow }) {
  const { t } = useTranslation('desk')
  const states = [...(standing ? [standing.state] : []), ...(signOff ? [signOff.state] : [])]
  return (states.length > 0 ? states : (['none'] as const)).map((state) => {
    const Icon = marks[state]
    return (
      <Text key={state} size="sm" className={styles.state} data-state={state}>
        <Icon size={16} aria-hidden />
        <span>
          <span>{t(`pageState.${state}`)}</span>
          {state === 'live' && live?.correction && (
            <Text
              size="xs"
              span
              display="block"
              className={styles.correction}
              data-wrong={live.correction === 'wrong' || undefined}
            >
              {t(`correction.${live.correction}`, { version: live.version })}
            </Text>
          )}
          {state === 'live' && livePath && (
            <Anchor href={`/${livePath}`} target="_blank" size="sm" className={styles.live}>
              {t('act.open')} <IconExternalLink size={14} aria-hidden />
            </Anchor>
          )}
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
