'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { ShownPerson } from './people-table'
import { StartingPassword } from './starting-password'

type Props = { person: ShownPerson; done: () => void }

/** Gives someone a new starting password, after saying that their sessions end. */
export function ResetPassword({ person: { personId, name }, done }: Props) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [password, setPassword] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function reset() {
    setBusy(true)
    const answer = await ask<{ password: string }>('POST', `people/${personId}/password`)
    setBusy(false)
    if (answer.ok) setPassword(answer.value.password)
    else setRefused(answer.refused)
  }

  function close() {
    setAsked(false)
    if (!password) return
    done()
    router.refresh()
  }

  return (
    <div>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('people.password.reset')}
      </Button>
      <Modal
        opened={asked}
        onClose={close}
        title={t('people.password.resetOf', { name })}
        closeOnClickOutside={!password}
        closeOnEscape={!password}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {password ? (
          <StartingPassword name={name} password={password} done={close} />
        ) : (
          <>
            <RefusedNotice refused={refused} />
            <Text mb="md">{t('people.password.resetHelp', { name })}</Text>
            <Group justify="end">
              <Button variant="default" onClick={close}>
                {t('common:cancel')}
              </Button>
              <Button loading={busy} onClick={() => void reset()}>
                {t('people.password.reset')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </div>
  )
}
