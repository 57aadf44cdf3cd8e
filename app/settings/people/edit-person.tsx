'use client'

import { Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Choice, ShownPerson } from './people-table'
import { DutyFields } from './person-fields'
import type { Duties } from './person-fields'
import { ResetPassword } from './reset-password'
import { RetirePerson } from './retire-person'
import { useWhy } from './use-why'

type Props = {
  person: ShownPerson
  languages: Choice[]
  done: () => void
  /** Kept by the list: it outlives these fields, which begin anew when someone else has changed the person. */
  refused: Refused | null
  refuse: (refused: Refused | null) => void
}

/** Changes one person: name, roles and languages, password, and whether they are still here. */
export function EditPerson({ person, languages, done, refused, refuse }: Props) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const why = useWhy()
  const [duties, setDuties] = useState<Duties>({ roles: person.roles, languages: person.languages })
  const [busy, setBusy] = useState(false)
  const { personId, name, roles, retired } = person

  async function change(to: object) {
    setBusy(true)
    const answer = await ask('PATCH', `people/${personId}`, {
      from: { name, roles, languages: person.languages, retired },
      ...to,
    })
    setBusy(false)
    refuse(answer.ok ? null : answer.refused)
    if (answer.ok) done()
    if (answer.ok || answer.refused.reason === 'changed_meanwhile') router.refresh()
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void change({ name: new FormData(event.currentTarget).get('name'), ...duties })
  }

  return (
    <Stack>
      <RefusedNotice refused={refused} explain={why(refused)} />
      {!retired && (
        <>
          <form method="post" onSubmit={submit}>
            <Stack>
              <TextInput
                name="name"
                label={t('people.name')}
                defaultValue={person.name}
                required
                maxLength={120}
                autoComplete="off"
              />
              <Text size="sm">
                <bdi>{person.email}</bdi>
              </Text>
              <DutyFields duties={duties} change={setDuties} languages={languages} />
              <Group justify="end">
                <Button type="submit" loading={busy} disabled={duties.roles.length === 0}>
                  {t('common:save')}
                </Button>
              </Group>
            </Stack>
          </form>
          <Divider />
          <ResetPassword person={person} done={done} />
          <Divider />
        </>
      )}
      <RetirePerson retired={retired} busy={busy} change={(to) => void change({ retired: to })} />
    </Stack>
  )
}
