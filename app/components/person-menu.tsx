'use client'

import { Badge, Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetOthers } from './forget'
import { sendLeftBehind } from './kept-text'
import styles from './frame.module.css'
import { listenToTabs } from './tabs'
import { useEver } from './use-ever'
import { useLeaving } from './use-leaving'
import { whenIdle } from './when-idle'

const loadDialog = () => import('./unsent-dialog')
const UnsentDialog = dynamic(() => loadDialog().then((one) => one.UnsentDialog))

type Props = { personId: string; name: string; demonstration: boolean }

/** Who is signed in, their account, and the way out. */
export function PersonMenu({ personId, name, demonstration }: Props) {
  const { t } = useTranslation()
  const leaving = useLeaving(personId, 'sign-out')
  const mayAsk = useEver(leaving.unsent !== null)
  // It is asked where there is no network, too.
  useEffect(() => whenIdle(() => void loadDialog().catch(() => {})), [])
  useEffect(() => {
    forgetOthers(personId)
    void sendLeftBehind(personId)
    return listenToTabs(personId)
  }, [personId])
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
            <Text span inherit truncate lh={1.5} dir="auto">
              {name}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} />}>
            {t('places.account')}
          </Menu.Item>
          <Menu.Item onClick={() => void leaving.leave()} leftSection={<IconLogout size={16} />}>
            {t('signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {mayAsk && <UnsentDialog leaving={leaving} />}
    </Group>
  )
}
