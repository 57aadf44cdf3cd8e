'use client'

import { Button, Stack, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'

/** Brings the fixed texts before the people of each language, once. */
export function BeginFrame() {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function begin() {
    setBusy(true)
    const answer = await ask('POST', 'frame', { isBegun: false })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    router.refresh()
  }
  return (
    <Stack align="start" gap="xs" mb="lg">
      <Text size="sm">{t('frame.beginHelp')}</Text>
      <Button loading={isBusy} onClick={begin}>
        {t('frame.begin')}
      </Button>
      <RefusedNotice refused={refused} />
    </Stack>
  )
}
