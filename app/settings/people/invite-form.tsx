'use client'

import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Invited } from '@/workflow/people/invite'
import type { Choice } from './people-table'
import { DutyFields } from './person-fields'
import type { Duties } from './person-fields'
import { useWhy } from './use-why'

type Props = {
  languages: Choice[]
  invited: (one: { name: string; password: string }) => void
  cancel: () => void
}

export function InviteForm({ languages, invited, cancel }: Props) {
  const { t } = useTranslation('settings')
  const why = useWhy()
  const [duties, setDuties] = useState<Duties>({ roles: [], languages: [] })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const name = String(form.get('name'))
    const answer = await ask<Invited>('POST', 'people', { name, email: form.get('email'), ...duties })
    if (answer.ok) return invited({ name, password: answer.value.password })
    setRefused(answer.refused)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack>
        <RefusedNotice refused={refused} explain={why(refused)} />
        <TextInput
          name="name"
          label={t('people.name')}
          required
          maxLength={120}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          name="email"
          type="email"
          label={t('common:signIn.email')}
          required
          maxLength={254}
          autoComplete="off"
          dir="ltr"
        />
        <DutyFields duties={duties} change={setDuties} languages={languages} />
        <Group justify="end">
          <Button variant="default" onClick={cancel}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={duties.roles.length === 0}>
            {t('people.makeAccount')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
