'use client'

import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { BoardRow } from '@/workflow/publishing/board-row'

/** A language with a page that readers have, or had. */
export type StandingRow = BoardRow & { standing: NonNullable<BoardRow['standing']> }

export const isStanding = (row: BoardRow): row is StandingRow => row.standing !== null

type Props = {
  rows: readonly StandingRow[]
  names: Names
  picked: ReadonlySet<string>
  pick: (localisationIds: ReadonlySet<string>) => void
}

/** Which languages a deed is about: one, some, or all at once. A single one needs no picking. */
export function PickLanguages({ rows, names, picked, pick }: Props) {
  const { t } = useTranslation('desk')
  const title = useId()
  if (rows.length === 1) return null
  const all = rows.map(({ localisationId }) => localisationId)
  const set = (id: string, isPicked: boolean) =>
    pick(new Set(isPicked ? [...picked, id] : [...picked].filter((other) => other !== id)))
  return (
    // No Checkbox.Group: inside one a box is ticked by the group's values alone, whatever it is told.
    <div role="group" aria-labelledby={title}>
      <Text id={title} size="sm" fw={600}>
        {t('after.languages')}
      </Text>
      <Stack gap="xs" mt="xs">
        <Checkbox
          label={t('after.allLanguages')}
          checked={picked.size === all.length}
          indeterminate={picked.size > 0 && picked.size < all.length}
          onChange={(event) => pick(new Set(event.currentTarget.checked ? all : []))}
        />
        {rows.map(({ localisationId, language, standing }) => (
          <Group key={localisationId} gap="xs" mis="lg">
            <Checkbox
              label={names[language] ?? language}
              checked={picked.has(localisationId)}
              onChange={(event) => set(localisationId, event.currentTarget.checked)}
            />
            <Text size="sm" c="dimmed">
              {t(`pageState.${standing.state}`)} · {t('after.version', { version: standing.version })}
            </Text>
          </Group>
        ))}
      </Stack>
    </div>
  )
}
