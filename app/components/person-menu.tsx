'use client'

import { Badge, Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { signOut } from './sign-out'

/** Who is signed in, their account, and the way out. */
export function PersonMenu({ name, demonstration }: { name: string; demonstration: boolean }) {
  const { t } = useTranslation()
  return (
    <Group gap="xs" wrap="nowrap">
      {demonstration && (
        <Badge variant="outline" color="gray" visibleFrom="xs">
          {t('demonstration')}
        </Badge>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="subtle" size="compact-md" rightSection={<IconChevronDown size={16} />} aria-label={t('signedInAs', { name })}>
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} />}>
            {t('places.account')}
          </Menu.Item>
          <Menu.Item onClick={() => void signOut()} leftSection={<IconLogout size={16} />}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
