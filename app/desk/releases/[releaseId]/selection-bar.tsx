'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconHandStop, IconPlayerPlay, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import styles from './board.module.css'
import type { OfRelease } from './deeds/given'
import { PublishDialog } from './publish-dialog'

type Props = OfRelease & { picked: ReadonlySet<string>; pick: (picked: ReadonlySet<string>) => void }

/** What can be done with the languages that were picked, those that it concerns. */
export function SelectionBar({ picked, pick, ...given }: Props) {
  const { t } = useTranslation('desk')
  const [busy, setBusy] = useState(false)
  const [publishing, setPublishing] = useState(false)
  const { board, settle } = given
  const rows = board.rows.filter(({ localisationId }) => picked.has(localisationId))
  const holds = [
    { method: 'POST', act: 'act.hold', Icon: IconHandStop, of: rows.filter(({ heldBy }) => heldBy === null) },
    {
      method: 'DELETE',
      act: 'act.resume',
      Icon: IconPlayerPlay,
      of: rows.filter(({ heldBy }) => heldBy !== null),
    },
  ] as const
  const canGo = board.isDue && rows.some(({ step }) => step === 'publishing')

  async function change(method: 'POST' | 'DELETE', of: typeof rows) {
    setBusy(true)
    const localisationIds = of.map(({ localisationId }) => localisationId)
    const answer = await ask(method, `releases/${board.releaseId}/hold`, { localisationIds })
    await settle(answer.ok ? null : answer.refused)
    if (answer.ok) pick(new Set())
    setBusy(false)
  }
  return (
    <div className={styles.selection} role="region" aria-label={t('board.selected', { count: rows.length })}>
      <Text fw={600} role="status">
        {t('board.selected', { count: rows.length })}
      </Text>
      <Group gap="xs">
        {canGo && (
          <Button
            size="compact-md"
            leftSection={<IconSend size={16} aria-hidden />}
            onClick={() => setPublishing(true)}
          >
            {t('act.publishSelected')}
          </Button>
        )}
        {holds.map(
          ({ method, of, act, Icon }) =>
            of.length > 0 && (
              <Button
                key={method}
                size="compact-md"
                variant="default"
                loading={busy}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => void change(method, of)}
              >
                {t(act)}
              </Button>
            ),
        )}
        <Button size="compact-md" variant="subtle" onClick={() => pick(new Set())}>
          {t('act.clearSelection')}
        </Button>
      </Group>
      {publishing && <PublishDialog opened close={() => setPublishing(false)} picked={picked} {...given} />}
    </div>
  )
}
