'use client'

import { Alert, Button, FileButton, Group, NativeSelect, Textarea } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { base64Of } from '@/app/desk/source-editor/base64-of'
import { maxUploadBytes } from '@/workflow/formats/limits'
import type { TextFormat } from '@/workflow/formats/read-upload'
import type { Preview } from '@/workflow/intake/preview'
import { direction } from '@/workflow/text/language'
import type { DraftInHand } from './draft-in-hand'
import styles from './release-form.module.css'
import { SourceLanguage } from './source-language'

type Props = {
  draft: DraftInHand
  change: (part: Partial<DraftInHand>) => void
  refusedText: (refused: Refused | null) => string | undefined
}

/** The source as it arrived: pasted, typed, or out of a file. */
export function SourceInput({ draft, change, refusedText }: Props) {
  const { t } = useTranslation('desk')
  const { text, format, language, isMended, isTextAhead } = draft
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)

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
    const { source, blocks, questions } = answer.value
    change({
      text: source?.text ?? '',
      format: source?.format ?? null,
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
        <SourceLanguage language={language} change={(tag) => change({ language: tag })} />
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
      <RefusedNotice refused={refused} explain={refusedText(refused)} />
      <Textarea
        label={t('new.yourText')}
        placeholder={t('new.paste')}
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value, isTextAhead: isMended })}
        autosize
        minRows={10}
        maxRows={26}
        lang={language}
        dir={direction(language)}
        spellCheck={false}
      />
      {isTextAhead && (
        <Alert color="yellow" variant="light" mt="xs" title={t('new.textAhead')}>
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
