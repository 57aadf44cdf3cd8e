'use client'

import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCurrent } from '@/app/review/[localisationId]/current/current-context'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import { useJoinedElsewhere } from './use-joined-elsewhere'
import { useJoining } from './use-joining'

/** Says two sentences as one, or each by itself again. */
export function JoinMenu() {
  const { keys } = useWorkspace()
  const { busy } = useCurrent()
  const { t } = useTranslation('review')
  const { joinBefore, joinNext, part } = useJoining()
  useJoinedElsewhere()
  useKeys({
    join: () => joinNext?.(),
    joinBefore: () => joinBefore?.(),
    part: () => part?.(),
  })
  const choices = [
    ['joinBefore', joinBefore],
    ['join', joinNext],
    ['part', part],
  ] as const
  const there = choices.filter(([, run]) => run !== null)
  if (there.length === 0) return null
  return (
    // What Mantine puts before the choices for the focus is no choice: a menu may hold nothing else.
    <Menu position="bottom-start" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="subtle"
          disabled={busy}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('join.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {there.map(([deed, run]) => (
          <Menu.Item
            key={deed}
            onClick={() => run?.()}
            rightSection={<kbd className={styles.key}>{keys[deed][0]}</kbd>}
          >
            {t(`join.${deed}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
