'use client'

import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { conceptKinds } from '@/workflow/translation/terms/concept-words'
import type { Side } from '@/app/review/[localisationId]/side'
import { useLanguageName } from './use-language-name'
import { useMakeTerm } from './use-make-term'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { given: { source: string; target: string }; onDone: () => void; onClose: () => void }

/** What the term is in both languages, what kind of thing it stands for, and what is to be known of it. */
export function MakeTermForm({ given, onDone, onClose }: Props) {
  const { t } = useTranslation(['review', 'common'])
  const { source, target, open } = useWorkspace()
  const [term, setTerm] = useState({
    ...given,
    kind: 'term' as (typeof conceptKinds)[number],
    definition: '',
    note: '',
  })
  const { mayDecide, busy, refused, duplicates, make } = useMakeTerm(onDone)
  const isReady = term.source.trim() !== '' && (mayDecide ? term.target.trim() !== '' : true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void make(term, false)
  }
  const words = (side: Side, name: 'source' | 'target') => ({
    label: side.name,
    lang: side.tag,
    dir: side.dir,
    maxLength: 300,
    value: term[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTerm({ ...term, [name]: event.currentTarget.value }),
  })
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {!mayDecide && <Text size="sm">{t('makeTerm.asks', { language: target.name })}</Text>}
        <TextInput {...words(source, 'source')} required data-autofocus />
        <TextInput {...words(target, 'target')} required={mayDecide} />
        {mayDecide && (
          <>
            <NativeSelect
              label={t('makeTerm.kind')}
              value={term.kind}
              data={conceptKinds.map((value) => ({ value, label: t(`term.kind.${value}`) }))}
              onChange={(event) =>
                setTerm({ ...term, kind: event.currentTarget.value as (typeof conceptKinds)[number] })
              }
            />
            <Textarea
              label={t('term.definition')}
              autosize
              minRows={2}
              maxLength={2000}
              dir="auto"
              value={term.definition}
              onChange={(event) => setTerm({ ...term, definition: event.currentTarget.value })}
            />
          </>
        )}
        <Textarea
          label={t('term.note')}
          autosize
          minRows={1}
          maxLength={mayDecide ? 2000 : 1000}
          dir="auto"
          value={term.note}
          onChange={(event) => setTerm({ ...term, note: event.currentTarget.value })}
        />
        {mayDecide && !open.releasedAt && (
          <Text size="sm" c="dimmed">
            {t('makeTerm.embargo')}
          </Text>
        )}
        <RefusedNotice refused={refused} />
        <Duplicates duplicates={duplicates} busy={busy} onAnyway={() => void make(term, true)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={busy}>
            {mayDecide ? t('makeTerm.make') : t('makeTerm.ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type Found = { duplicates: { conceptId: string; language: string; text: string }[] }

/** What says the same already: two concepts for one thing are asked about, never made in silence. */
function Duplicates({ duplicates, busy, onAnyway }: Found & { busy: boolean; onAnyway: () => void }) {
  const { t } = useTranslation('review')
  const nameOf = useLanguageName()
  if (duplicates.length === 0) return null
  return (
    <Alert role="alert" color="yellow" title={t('makeTerm.exists')}>
      <ul>
        {duplicates.map(({ conceptId, language, text }) => (
          <li key={`${conceptId} ${language} ${text}`}>
            <a href={`/settings/terms/${conceptId}`} target="_blank" rel="noreferrer">
              <bdi lang={language}>{text}</bdi>
            </a>{' '}
            {nameOf(language)}
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" loading={busy} onClick={onAnyway}>
        {t('makeTerm.anyway')}
      </Button>
    </Alert>
  )
}
