'use client'

import { Button, Group, Stack, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { ImportResult } from '@/workflow/translation/terms/import-result'
import { ResultCounts } from './result-counts'

/** Adds the set that comes with the program, or brings it up to date. */
export function AddStarterSet({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation('settings')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)

  async function add() {
    setBusy(true)
    const answer = await ask<ImportResult>('POST', 'terms/starter', {})
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) setResult(answer.value)
    router.refresh()
  }

  return (
    <Stack gap="xs" mt="xl" maw={720}>
      <Text size="sm" c={isFirst ? undefined : 'dimmed'}>
        {t('terms.starterHelp')}
      </Text>
      <RefusedNotice refused={refused} />
      {result && <ResultCounts result={result} />}
      <Group>
        <Button variant={isFirst ? 'filled' : 'default'} loading={busy} onClick={() => void add()}>
          {t(isFirst ? 'terms.addStarter' : 'terms.updateStarter')}
        </Button>
      </Group>
    </Stack>
  )
}
