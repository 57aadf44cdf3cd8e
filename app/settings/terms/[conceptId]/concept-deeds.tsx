'use client'

import { Alert, Button, Group } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'

type Props = { conceptId: string; version: number; deleted: boolean; mayDelete: boolean }

/** Takes a concept out of use, and puts it back. */
export function ConceptDeeds({ conceptId, version, deleted, mayDelete }: Props) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function move() {
    setBusy(true)
    const answer = deleted
      ? await ask('POST', `terms/${conceptId}/restore`, { version })
      : await ask('DELETE', `terms/${conceptId}`, { version })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    router.refresh()
  }

  const button = mayDelete && (
    <Button variant="default" size="compact-md" loading={busy} onClick={() => void move()}>
      {t(deleted ? 'terms.restore' : 'terms.delete')}
    </Button>
  )
  return (
    <>
      <RefusedNotice refused={refused} />
      {deleted ? (
        <Alert role="status" color="gray" variant="light" title={t('terms.deleted')}>
          {button}
        </Alert>
      ) : (
        <Group>{button}</Group>
      )}
    </>
  )
}
