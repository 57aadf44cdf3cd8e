'use client'

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Ends every session of one's own, this one included. */
export function SignOutEverywhere() {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  async function end() {
    setBusy(true)
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    const response = await fetch('/api/auth/revoke-sessions', options).catch(() => null)
    if (response?.ok) return window.location.assign('/sign-in')
    setFailed(true)
    setBusy(false)
  }

  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void end()}>
        {t('account.signOutEverywhere')}
      </Button>
      <Text role="alert" c="red">
        {failed && t('refusal.unreachable')}
      </Text>
    </>
  )
}
