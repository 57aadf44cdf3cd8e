'use client'

import { Button, Checkbox, Group, Stack, TagsInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Choice } from './nation-table'

type Nation = { code: string; languages: string[]; partner: boolean }

type Props = {
  /** null: one that is new to the office; `code` says which. */
  nation: Nation | null
  code?: string | null
  languages: Choice[]
  done: () => void
  children?: ReactNode
}

/** Which languages a nation reads, the most used first, and whether it is offered for releases. */
export function NationForm({ nation, code = nation?.code ?? null, languages, done, children }: Props) {
  const { t, i18n } = useTranslation('settings')
  const router = useRouter()
  const [tags, setTags] = useState(nation?.languages ?? [])
  const [partner, setPartner] = useState(nation?.partner ?? true)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const names = new Map(languages.map(({ value, label }) => [value, label]))
  const { why, language } = refused?.detail ?? {}

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const from = nation && { languages: nation.languages, partner: nation.partner }
    const answer = await ask('PATCH', `nations/${code}`, { languages: tags, partner, from })
    setBusy(false)
    if (answer.ok) done()
    else setRefused(answer.refused)
    router.refresh()
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <Stack>
        <RefusedNotice
          refused={refused}
          explain={
            why === 'unknown_language' ? t('nations.unknownLanguage', { tag: String(language) }) : undefined
          }
        />
        {children}
        <TagsInput
          label={t('nations.languages')}
          description={t('nations.languagesHelp')}
          data={languages.map(({ value }) => value)}
          renderOption={({ option }) => names.get(option.value) ?? option.value}
          value={tags}
          onChange={setTags}
          lang={i18n.language}
          required
        />
        <Checkbox
          label={t('nations.partnerLabel')}
          checked={partner}
          onChange={(event) => setPartner(event.currentTarget.checked)}
        />
        <Group justify="end">
          <Button variant="default" onClick={done}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!code || tags.length === 0}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
