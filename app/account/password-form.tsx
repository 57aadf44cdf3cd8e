'use client'

import { Alert, Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'

const outcomes = {
  INVALID_PASSWORD: 'wrong',
  PASSWORD_TOO_SHORT: 'short',
  PASSWORD_TOO_LONG: 'long',
  SAME_PASSWORD: 'same',
} as const

type Failure = (typeof outcomes)[keyof typeof outcomes] | 'tooMany' | 'offline' | 'differ'
type Outcome = 'changed' | Failure

const isKnown = (code: string): code is keyof typeof outcomes => code in outcomes

async function change(form: FormData): Promise<Outcome> {
  if (form.get('new') !== form.get('again')) return 'differ'
  const body = {
    currentPassword: form.get('current'),
    newPassword: form.get('new'),
    revokeOtherSessions: true,
  }
  try {
    const response = await fetch('/api/auth/change-password', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return 'changed'
    if (response.status === 429) return 'tooMany'
    const { code } = await response.json()
    return isKnown(code) ? outcomes[code] : 'offline'
  } catch {
    return 'offline'
  }
}

/** Changes one's own password; every other session of one's own ends with the old one. */
export function PasswordForm({ email, first }: { email: string; first: boolean }) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    const done = await change(new FormData(form))
    if (done === 'changed' && first) return window.location.assign('/start')
    if (done === 'changed') form.reset()
    setOutcome(done)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack>
        {outcome && (
          <Alert
            role={outcome === 'changed' ? 'status' : 'alert'}
            color={outcome === 'changed' ? 'green' : 'red'}
          >
            {t(`account.passwordOutcome.${outcome}`)}
          </Alert>
        )}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordInput
          name="current"
          label={t(first ? 'account.startingPassword' : 'account.currentPassword')}
          autoComplete="current-password"
          required
          dir="ltr"
        />
        <PasswordInput
          name="new"
          label={t('account.newPassword')}
          description={t('account.newPasswordHelp')}
          autoComplete="new-password"
          minLength={12}
          maxLength={256}
          required
          dir="ltr"
        />
        <PasswordInput
          name="again"
          label={t('account.newPasswordAgain')}
          autoComplete="new-password"
          minLength={12}
          maxLength={256}
          required
          dir="ltr"
        />
        <Group>
          <Button type="submit" loading={busy}>
            {t('account.changePassword')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
