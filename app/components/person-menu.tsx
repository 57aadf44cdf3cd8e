'use client'

import { Badge, Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'
import { sendKept } from './kept-text'
import { signOut } from './sign-out'
import { UnsentDialog } from './unsent-dialog'

type Props = { personId: string; name: string; demonstration: boolean }

/** Who is signed in, their account, and the way out. */
export function PersonMenu({ personId, name, demonstration }: Props) {
  const { t } = useTranslation()
  const [unsent, setUnsent] = useState(0)
  const leave = async () => {
    const left = await sendKept(personId)
    if (left > 0) setUnsent(left)
    else await signOut()
  }
  return (
    <Group gap="xs" wrap="nowrap" className={styles.person}>
      {demonstration && (
        <Badge variant="outline" color="gray" visibleFrom="xs">
          {t('demonstration')}
        </Badge>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-md"
            miw={0}
            rightSection={<IconChevronDown size={16} />}
            aria-label={t('signedInAs', { name })}
          >
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} />}>
            {t('places.account')}
          </Menu.Item>
          <Menu.Item onClick={() => void leave()} leftSection={<IconLogout size={16} />}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <UnsentDialog personId={personId} unsent={unsent} onStay={() => setUnsent(0)} />
    </Group>
  )
}
