'use client'

import { Button, FileInput, Group, Modal, Progress, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { sendFile } from '@/app/components/send-file'
import { useLeaveWarning } from '@/app/components/leave-warning'
import type { MemoryImport } from '@/workflow/translation/memory/unit'
import { ImportResult } from './import-result'
import { useWhyNotImported } from './why-not-imported'

/** Brings a translation memory in from another program. */
export function ImportMemory() {
  const { t } = useTranslation(['settings', 'common'])
  const [opened, setOpened] = useState(false)
  const [busy, setBusy] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <Button leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('memory.import')}
      </Button>
      <Modal
        opened={opened}
        // A file under way is stopped first.
        onClose={() => !busy && close()}
        size="lg"
        title={t('memory.importTitle')}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t('common:close') }}
        transitionProps={{ duration: 0 }}
      >
        <ImportForm done={close} busy={busy} setBusy={setBusy} />
      </Modal>
    </>
  )
}

type FormProps = { done: () => void; busy: boolean; setBusy: (busy: boolean) => void }

function ImportForm({ done, busy, setBusy }: FormProps) {
  const { t } = useTranslation(['settings', 'common'])
  const router = useRouter()
  const why = useWhyNotImported()
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [result, setResult] = useState<MemoryImport | null>(null)
  const stop = useRef<AbortController | null>(null)
  useLeaveWarning(busy)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!file || busy) return
    const domain = String(new FormData(event.currentTarget).get('domain') ?? '').trim()
    const query = new URLSearchParams({
      name: file.name,
      bytes: String(file.size),
      ...(domain && { domain }),
    })
    setRefused(null)
    setSent(0)
    setBusy(true)
    const stopping = (stop.current = new AbortController())
    const answer = await sendFile<MemoryImport>(`memory/import?${query}`, {
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
        <ImportResult result={result} />
        <Group justify="end">
          <Button onClick={done}>{t('common:close')}</Button>
        </Group>
      </Stack>
    )
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack>
        <Text size="sm">{t('memory.importHelp')}</Text>
        <FileInput
          label={t('memory.file')}
          accept=".tmx,application/x-tmx+xml,text/xml,application/xml"
          value={file}
          onChange={setFile}
          disabled={busy}
          clearable
          clearButtonProps={{ 'aria-label': t('memory.noFile') }}
          required
        />
        <TextInput
          name="domain"
          label={t('memory.domain')}
          description={t('memory.domainHelp')}
          maxLength={100}
          disabled={busy}
        />
        {busy && (
          <div>
            <Progress value={sent * 100} aria-label={t('memory.importing')} />
            <Text size="sm" mt={4} role="status">
              {sent < 1 ? t('memory.importing') : t('memory.finishing')}
            </Text>
          </div>
        )}
        {isStopped && !busy && (
          <Text size="sm" role="status">
            {t('memory.stopped')}
          </Text>
        )}
        <RefusedNotice refused={refused} explain={why(refused)} />
        <Group justify="end">
          {busy && (
            <Button variant="default" onClick={() => stop.current?.abort()}>
              {t('memory.stop')}
            </Button>
          )}
          <Button type="submit" loading={busy} disabled={!file}>
            {t('memory.importNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
