'use client'

import { Alert, Button, FileButton, Group, NativeSelect, Textarea } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { maxUploadBytes } from '@/workflow/formats/limits'
import type { TextFormat } from '@/workflow/formats/read-upload'
import type { Preview } from '@/workflow/intake/preview'
import type { Reading as Source } from '@/workflow/intake/read-source'
import { direction } from '@/workflow/text/language'
import { base64Of } from './base64-of'
import styles from './source-columns.module.css'
import type { SourceInHand } from './source-in-hand'
import { SourceLanguage } from './source-language'
import { useWhyRefused } from './why-refused'

type Props = {
  source: SourceInHand
  change: (part: Partial<SourceInHand>) => void
  from: Source | null
  isLanguageFixed: boolean
}

/** The source as it arrived: pasted, typed, or out of a file. */
export function SourceInput({ source, change, from, isLanguageFixed }: Props) {
  const { t } = useTranslation('desk')
  const { text, format, language, isMended, isTextAhead } = source
  const why = useWhyRefused()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)

  const type = (typed: string) =>
    change({
      text: typed,
      isTextAhead: isMended,
      ...(!typed.trim() && !isMended && { reading: from }),
    })

  async function takeFile(file: File | null) {
    if (!file) return
    setRefused(null)
    if (file.size > maxUploadBytes) return setRefused({ reason: 'bad_input', detail: { why: 'too_large' } })
    setBusy(true)
    const answer = await ask<Preview>('POST', 'intake', {
      language,
      file: { name: file.name, base64: await base64Of(file) },
    })
    setBusy(false)
    if (!answer.ok) return setRefused(answer.refused)
    const { source: read, blocks, questions } = answer.value
    change({
      text: read?.text ?? '',
      format: read?.format ?? null,
      reading: { blocks, questions },
      isMended: false,
      isTextAhead: false,
    })
  }

  return (
    <section aria-label={t('new.yourText')} className={styles.input}>
      <Group gap="xs" align="end" className={styles.head}>
        <NativeSelect
          size="xs"
          label={t('new.format')}
          value={format ?? ''}
          onChange={(event) => change({ format: (event.currentTarget.value || null) as TextFormat | null })}
          data={[
            { value: '', label: t('new.formatByLook') },
            { value: 'text', label: t('new.formatText') },
            { value: 'markdown', label: 'Markdown' },
            { value: 'html', label: 'HTML' },
          ]}
        />
        {!isLanguageFixed && (
          <SourceLanguage language={language} change={(tag) => change({ language: tag })} />
        )}
        <FileButton
          accept=".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
          onChange={(file) => void takeFile(file)}
        >
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              loading={busy}
              leftSection={<IconUpload size={14} aria-hidden />}
            >
              {t('new.file')}
            </Button>
          )}
        </FileButton>
      </Group>
      <RefusedNotice refused={refused} explain={why(refused)} />
      <Textarea
        label={t('new.yourText')}
        placeholder={t('new.paste')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        autosize
        minRows={10}
        maxRows={26}
        lang={text ? language : undefined}
        dir={text ? direction(language) : undefined}
        spellCheck={false}
      />
      {isTextAhead && (
        <Alert
          color="yellow"
          variant="light"
          mt="xs"
          styles={{ title: { color: 'var(--mantine-color-text)' } }}
          title={t('new.textAhead')}
        >
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => change({ isMended: false, isTextAhead: false })}
            >
              {t('new.readAgain')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => change({ isTextAhead: false })}>
              {t('new.keepMended')}
            </Button>
          </Group>
        </Alert>
      )}
    </section>
  )
}
