'use client'

import { Button, Checkbox, FileInput, Group, Modal, Progress, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { useLeaveWarning } from '@/app/components/leave-warning'
import { RefusedNotice } from '@/app/components/refused-notice'
import { sendFile } from '@/app/components/send-file'
import type { ImportResult } from '@/workflow/translation/terms/import-result'
import { ResultCounts } from './result-counts'

/** Brings a termbase in from another program. */
export function ImportTerms() {
  const { t } = useTranslation(['settings', 'common'])
  const [opened, setOpened] = useState(false)
  const [busy, setBusy] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('terms.import')}
      </Button>
      <Modal
        opened={opened}
        // A file under way is stopped first.
        onClose={() => !busy && close()}
        size="lg"
        title={t('terms.importTitle')}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t('common:close') }}
        transitionProps={{ duration: 0 }}
      >
        <ImportForm done={close} busy={busy} setBusy={setBusy} />
      </Modal>
    </>
  )
}

const reasons = ['not_tbx', 'not_xml', 'entities', 'encoding', 'too_deep', 'too_large'] as const

type FormProps = { done: () => void; busy: boolean; setBusy: (busy: boolean) => void }

function ImportForm({ done, busy, setBusy }: FormProps) {
  const { t } = useTranslation(['settings', 'common'])
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  const stop = useRef<AbortController | null>(null)
  const reason = reasons.find((each) => each === refused?.detail.why)
  useLeaveWarning(busy)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!file || busy) return
    const form = new FormData(event.currentTarget)
    const query = new URLSearchParams({
      source: String(form.get('source') ?? '').trim(),
      duplicates: form.get('beside') ? 'add' : 'leave_out',
    })
    setRefused(null)
    setSent(0)
    setBusy(true)
    const stopping = (stop.current = new AbortController())
    const answer = await sendFile<ImportResult>(`terms/import?${query}`, {
      file,
      onProgress: setSent,
      signal: stopping.signal,
    })
    setBusy(false)
    setStopped(stopping.signal.aborted)
    if (answer.ok) setResult(answer.value)
    else if (!stopping.signal.aborted) setRefused(answer.refused)
    router.refresh()
  }

  if (result)
    return (
      <Stack>
        <ResultCounts result={result} />
        <Group justify="end">
          <Button onClick={done}>{t('common:close')}</Button>
        </Group>
      </Stack>
    )
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <Stack>
        <Text size="sm">{t('terms.importHelp')}</Text>
        <FileInput
          label={t('terms.file')}
          accept=".tbx,application/x-tbx,text/xml,application/xml"
          value={file}
          onChange={setFile}
          disabled={busy}
          clearable
          clearButtonProps={{ 'aria-label': t('terms.noFile') }}
          required
        />
        <TextInput
          name="source"
          label={t('terms.from')}
          description={t('terms.fromHelp')}
          maxLength={200}
          disabled={busy}
        />
        <Checkbox name="beside" label={t('terms.beside')} disabled={busy} />
        {busy && (
          <div>
            <Progress value={sent * 100} aria-label={t('terms.importing')} />
            <Text size="sm" mt={4} role="status">
              {t(sent < 1 ? 'terms.importing' : 'terms.finishing')}
            </Text>
          </div>
        )}
        {isStopped && !busy && (
          <Text size="sm" role="status">
            {t('terms.halted')}
          </Text>
        )}
        <RefusedNotice
          refused={refused}
          explain={reason && t(`terms.unread.${reason}`, { line: String(refused?.detail.line ?? '–') })}
        />
        <Group justify="end">
          {busy && (
            <Button variant="default" onClick={() => stop.current?.abort()}>
              {t('terms.stop')}
            </Button>
          )}
          <Button type="submit" loading={busy} disabled={!file}>
            {t('terms.importNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
