'use client'

import { List, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/workflow/publishing/board'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { Names } from './names'
import { stepOf } from './step-of'

type Props = {
  title: string
  rows: readonly BoardRow[]
  names: Names
  /** Given: what each language waits for is said beside it. */
  board?: Board
}

/** A list of languages under its title. */
export function LanguageSteps({ title, rows, names, board }: Props) {
  const { t } = useTranslation('desk')
  const id = useId()
  return (
    <div>
      <Text id={id} fw={600}>
        {title}
      </Text>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('schedule.none')}</Text>
      ) : (
        <List aria-labelledby={id}>
          {rows.map((row) => (
            <List.Item key={row.localisationId}>
              {names[row.language] ?? row.language}
              {board && (
                <Text size="sm" c="dimmed" span mis={8}>
                  {t(`step.${stepOf(row, board)}`)}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
