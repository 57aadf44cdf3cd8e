'use client'

import { Button, Modal } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InviteForm } from './invite-form'
import type { Choice } from './people-table'
import { StartingPassword } from './starting-password'

/** Opens the invitation, and then shows the starting password until the administrator says they have it. */
export function InviteButton({ languages }: { languages: Choice[] }) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [opened, setOpened] = useState(false)
  const [invited, setInvited] = useState<{ name: string; password: string } | null>(null)

  function close() {
    setOpened(false)
    if (invited) router.refresh()
    setInvited(null)
  }

  return (
    <>
      <Button onClick={() => setOpened(true)} leftSection={<IconUserPlus size={18} aria-hidden />}>
        {t('people.invite')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('people.invite')}
        closeOnClickOutside={false}
        closeOnEscape={!invited}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {invited ? (
          <StartingPassword {...invited} done={close} />
        ) : (
          <InviteForm languages={languages} invited={setInvited} cancel={close} />
        )}
      </Modal>
    </>
  )
}
