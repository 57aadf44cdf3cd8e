'use client'

import { ActionIcon, Group } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DeedMenu } from './deeds/deed-menu'
import type { OfRow } from './deeds/given'
import { rowMenu } from './deeds/row-menu'
import { RowStep } from './deeds/row-step'

/** The next step of one language as a button, everything else under one. */
export function RowActions(given: OfRow) {
  const { t } = useTranslation('desk')
  const language = given.names[given.row.language] ?? given.row.language
  return (
    <Group gap="xs" wrap="nowrap" justify="end">
      <RowStep {...given} />
      <DeedMenu entries={rowMenu} given={given}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('act.forLanguage', { act: t('act.more'), language })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </DeedMenu>
    </Group>
  )
}
