'use client'

import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { interfaceLanguages } from '@/app/i18n/languages'

/** One's own name and the language the desk speaks. */
export function AccountForm({ name, language }: { name: string; language: string | null }) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const choices = [
    { value: '', label: t('account.asBrowser') },
    ...Object.entries(interfaceLanguages).map(([value, label]) => ({ value, label })),
  ]

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const answer = await ask('PATCH', 'account', {
      name: form.get('name'),
      interfaceLanguage: form.get('language') || null,
    })
    // Every text of the page may be in another language now, and its direction another.
    if (answer.ok) return window.location.assign('/account?saved')
    setRefused(answer.refused)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack>
        <RefusedNotice refused={refused} />
        <TextInput
          name="name"
          label={t('account.name')}
          description={t('account.nameHelp')}
          defaultValue={name}
          required
          maxLength={120}
          autoComplete="name"
        />
        <NativeSelect
          name="language"
          label={t('interfaceLanguage')}
          data={choices}
          defaultValue={language ?? ''}
        />
        <Group>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
          <Saved />
        </Group>
      </Stack>
    </form>
  )
}

function Saved() {
  const { t } = useTranslation()
  const saved = useSearchParams().has('saved')
  return (
    <Text span size="sm" role="status">
      {saved && t('saved')}
    </Text>
  )
}
