'use client'

import { Menu } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfRelease } from './given'
import type { MenuEntry } from './menu-entry'

type Props<Given> = {
  entries: readonly MenuEntry<Given>[]
  given: Given
  /** What opens it. */
  children: ReactElement
}

/** Deeds that are offered now, under one button; without any, none. Only one of them asks at a time. */
export function DeedMenu<Given extends OfRelease>({ entries, given, children }: Props<Given>) {
  const { t } = useTranslation('desk')
  const [asking, setAsking] = useState<MenuEntry<Given> | null>(null)
  const offered = entries.filter(({ isOffered }) => isOffered(given))
  const Dialog = asking?.kind === 'dialog' ? asking.Dialog : null
  return (
    <>
      {offered.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>{children}</Menu.Target>
          <Menu.Dropdown>
            {offered.map((entry) => {
              const { name, Icon } = entry
              const look = { leftSection: <Icon size={16} aria-hidden />, children: t(`act.${name}`) }
              return entry.kind === 'link' ? (
                <Menu.Item key={name} component={Link} href={entry.href(given)} {...look} />
              ) : (
                <Menu.Item key={name} {...look} onClick={() => void begin(entry)} />
              )
            })}
          </Menu.Dropdown>
        </Menu>
      )}
      {Dialog && <Dialog given={given} close={() => setAsking(null)} />}
    </>
  )

  async function begin(entry: MenuEntry<Given>) {
    if (entry.kind === 'deed') await given.settle(await entry.run(given))
    else setAsking(entry)
  }
}
