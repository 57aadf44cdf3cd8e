'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = {
  of: 'facts' | 'questions' | 'reports'
  from: number
  total: number
  atOnce: number
  turn: (from: number) => void
}

/** Turns the pages of a list, where it has more than one. */
export function ListPages({ of, from, total, atOnce, turn }: Props) {
  const { t } = useTranslation('desk')
  if (total <= atOnce && from === 0) return null
  const next = from + atOnce
  return (
    <Group component="nav" aria-label={t(`${of}.pages`)} mt="md" gap="sm">
      <Button
        size="compact-sm"
        variant="default"
        disabled={from === 0}
        onClick={() => turn(Math.max(0, from - atOnce))}
      >
        {t('facts.before')}
      </Button>
      <Text size="sm">
        {t(`${of}.part`, { first: Math.min(from + 1, total), last: Math.min(next, total), total })}
      </Text>
      <Button size="compact-sm" variant="default" disabled={next >= total} onClick={() => turn(next)}>
        {t('facts.after')}
      </Button>
    </Group>
  )
}
