'use client'

import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'

type Failure = 'wrong' | 'tooMany' | 'offline'

async function signIn(form: FormData): Promise<Failure | null> {
  const body = JSON.stringify({ email: form.get('email'), password: form.get('password') })
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    if (response.ok) return null
    return response.status === 429 ? 'tooMany' : response.status < 500 ? 'wrong' : 'offline'
  } catch {
    return 'offline'
  }
}

export function SignInForm() {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const failed = await signIn(new FormData(event.currentTarget))
    if (!failed) return window.location.assign('/start')
    setFailure(failed)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack>
        {failure && (
          <Alert role="alert" color="red">
            {t(`signIn.${failure}`)}
          </Alert>
        )}
        <TextInput
          name="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          required
          dir="ltr"
        />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          dir="ltr"
        />
        <Button type="submit" loading={busy}>
          {t('signIn.submit')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signIn.help')}
        </Text>
      </Stack>
    </form>
  )
}
