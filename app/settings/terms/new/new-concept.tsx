'use client'

import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { TextLink } from '@/app/components/text-link'
import type { Choice } from '@/app/settings/terms/choices'
import { DuplicatesNotice } from '@/app/settings/terms/duplicates-notice'
import { emptyHead, HeadFields } from '@/app/settings/terms/head-fields'
import { emptyRendering, RenderingFields } from '@/app/settings/terms/rendering-fields'
import { useSave } from '@/app/settings/terms/use-save'

type Given = {
  sourceLanguage: string
  source: string
  language: string
  target: string
  releaseId?: string | undefined
}

type Props = { languages: { all: Choice[]; own: Choice[] }; given: Given }

/** A new concept in two languages: what it is called where it comes from, and what it is to be called. */
export function NewConcept({ languages, given }: Props) {
  const { t } = useTranslation(['settings', 'common'])
  const router = useRouter()
  const [conceptId] = useState(() => crypto.randomUUID())
  const [head, setHead] = useState(emptyHead)
  const [source, setSource] = useState(() => emptyRendering(given.sourceLanguage, given.source))
  const [target, setTarget] = useState(() => emptyRendering(given.language, given.target))
  const { busy, refused, duplicates, save } = useSave((id) => router.push(`/settings/terms/${id}`))

  const write = (anyway: boolean) => {
    const renderings = [source, target].filter(({ text }) => text.trim() !== '')
    const { releaseId } = given
    return save({ conceptId, version: 0, ...head, renderings }, { anyway, ...(releaseId && { releaseId }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void write(false)
  }

  return (
    <form method="post" onSubmit={submit}>
      <Stack maw={760}>
        <RefusedNotice refused={refused} />
        <DuplicatesNotice duplicates={duplicates} busy={busy} anyway={() => void write(true)} />
        <Group gap="sm">
          <NativeSelect
            label={t('terms.sourceLanguage')}
            value={source.language}
            data={languages.all}
            onChange={(event) => setSource({ ...source, language: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('terms.targetLanguage')}
            value={target.language}
            data={languages.own}
            onChange={(event) => setTarget({ ...target, language: event.currentTarget.value })}
          />
        </Group>
        <RenderingFields rendering={source} label={t('terms.term')} change={setSource} />
        <RenderingFields rendering={target} label={t('terms.rendering')} change={setTarget} />
        <HeadFields head={head} change={setHead} />
        <Group>
          <Button type="submit" loading={busy}>
            {t('terms.add')}
          </Button>
          <TextLink href="/settings/terms">{t('common:cancel')}</TextLink>
        </Group>
      </Stack>
    </form>
  )
}
