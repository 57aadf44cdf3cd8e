'use client'

import { Button, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { Instant } from '@/app/desk/releases/instant'
import { useWhyRefused } from '@/app/desk/source-editor/why-refused'
import type { SourcePage } from '@/workflow/intake/source-of'
import styles from './source.module.css'

/** Whether a second officer has cleared the source, and the button of the one who may. */
export function ClearSource({ page, zone }: { page: SourcePage; zone: string }) {
  const { t } = useTranslation('desk')
  const why = useWhyRefused()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const { release, revision, revisions, mayClear } = page
  const current = revisions.find(({ number }) => number === revision)

  async function clear() {
    setBusy(true)
    const answer = await ask('POST', `releases/${release.id}/clear`, { revision, version: release.version })
    setRefused(answer.ok ? null : answer.refused)
    router.refresh()
    setBusy(false)
  }

  return (
    <section aria-label={t('source.clearing')}>
      <Text fw={600} size="sm">
        {t('source.clearing')}
      </Text>
      {current?.cleared ? (
        <Text size="sm" className={styles.cleared}>
          <IconCircleCheck size={16} aria-hidden /> {t('source.clearedBy', { name: current.cleared.by })} ·{' '}
          <Instant at={current.cleared.at} zone={zone} />
        </Text>
      ) : (
        <Text size="sm" mb="xs">
          {t(mayClear ? 'source.mayClear' : 'source.waitsForSecond')}
        </Text>
      )}
      {mayClear && (
        <Button loading={busy} onClick={() => void clear()}>
          {t('source.clear')}
        </Button>
      )}
      <RefusedNotice refused={refused} explain={why(refused)} />
    </section>
  )
}
