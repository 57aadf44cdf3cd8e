'use client'

import { ActionIcon, Indicator, Popover, VisuallyHidden } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconBell } from '@tabler/icons-react'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/app/notices/notice-panel'
import { useUnread } from '@/app/notices/use-unread'

/** Beyond this many it only matters that there are many. */
const most = 99

/** How many notices wait to be read, and the latest of them on a press. */
export function Bell({ zone }: { zone: string }) {
  const { t } = useTranslation('notices')
  const [opened, setOpened] = useState(false)
  const { unread, hasGrown, lookAgain } = useUnread()
  const here = usePathname()
  useEffect(() => setOpened(false), [here])
  const button = useRef<HTMLButtonElement>(null)
  // Wherever the focus is: what the panel shows while it loads cannot take it.
  useWindowEvent('keydown', ({ key }) => {
    if (key !== 'Escape' || !opened) return
    setOpened(false)
    button.current?.focus()
  })
  const isMany = unread > most
  const label = isMany ? t('many', { most }) : t('unread', { count: unread })
  return (
    <div>
      <Indicator size={16} offset={5} label={isMany ? `${most}+` : unread} disabled={unread === 0}>
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          width="min(26rem, calc(100vw - 2rem))"
          trapFocus
          closeOnEscape={false}
          withinPortal
          withRoles={false}
        >
          <Popover.Target>
            <ActionIcon
              ref={button}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={unread === 0 ? t('bell') : label}
              aria-expanded={opened}
              aria-haspopup="dialog"
              onClick={() => setOpened((is) => !is)}
            >
              <IconBell size={20} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown p={0} role="dialog" aria-label={t('title')}>
            <NoticePanel zone={zone} onRead={lookAgain} />
          </Popover.Dropdown>
        </Popover>
      </Indicator>
      <VisuallyHidden role="status">{hasGrown && label}</VisuallyHidden>
    </div>
  )
}
