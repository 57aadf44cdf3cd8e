'use client'

import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'

const uses = ['never', 'seldom', 'before_figure'] as const

type Use = (typeof uses)[number]
type Props = { language: string; added: (abbreviationId: string, text: string) => void }

/** A line to add an abbreviation of the house's own. */
export function AddAbbreviation({ language, added }: Props) {
  const { t } = useTranslation('settings')
  const [text, setText] = useState('')
  const [use, setUse] = useState<Use>('never')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const why = refused?.detail.why
  const explain =
    why === 'no_abbreviation'
      ? t('segmentation.noAbbreviation')
      : why === 'too_many'
        ? t('segmentation.tooMany')
        : undefined

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const body = { language, text, use }
    const answer = await ask<{ abbreviationId: string; text: string }>('POST', 'abbreviations', body)
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (!answer.ok) return
    setText('')
    added(answer.value.abbreviationId, answer.value.text)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} aria-label={t('segmentation.add')}>
      <RefusedNotice refused={refused} explain={explain} />
      <Group align="end" gap="sm" mt="sm">
        <TextInput
          label={t('segmentation.text')}
          description={t('segmentation.textHelp')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={60}
          lang={language}
          dir="auto"
          required
        />
        <NativeSelect
          label={t('segmentation.use')}
          data={uses.map((value) => ({ value, label: t(`segmentation.uses.${value}`) }))}
          value={use}
          onChange={({ currentTarget: { value } }) => setUse(uses.find((one) => one === value) ?? 'never')}
        />
        <Button
          type="submit"
          variant="default"
          loading={busy}
          disabled={text.trim() === ''}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('segmentation.save')}
        </Button>
      </Group>
    </form>
  )
}
