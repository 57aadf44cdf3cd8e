'use client'

import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { AdvanceCopies, GivenCopy } from '@/workflow/publishing/advance/copies'
import styles from './advance.module.css'
import { CopyRow } from './copy-row'

type Props = { given: AdvanceCopies; names: Names; zone: string; onRevoked: () => Promise<void> }

/** Every copy given, the newest first. */
export function CopyList({ given: { copies }, names, zone, onRevoked }: Props) {
  const { t } = useTranslation('desk')
  const [refused, setRefused] = useState<Refused | null>(null)
  const [revoked, setRevoked] = useState('')

  async function revoke({ copyId, recipient }: GivenCopy) {
    const answer = await ask('DELETE', `advance-copies/${copyId}`)
    setRefused(answer.ok ? null : answer.refused)
    setRevoked(answer.ok ? recipient : '')
    await onRevoked()
  }
  return (
    <section aria-labelledby="given">
      <Title order={3} id="given" mt="lg">
        {t('advance.given')}
      </Title>
      <Text size="sm" role="status">
        {revoked && t('advance.revoked', { name: revoked })}
      </Text>
      <RefusedNotice refused={refused} />
      {copies.length === 0 ? (
        <Text mt="xs">{t('advance.none')}</Text>
      ) : (
        <ul className={styles.copies}>
          {copies.map((copy) => (
            <CopyRow key={copy.copyId} copy={copy} names={names} zone={zone} revoke={() => revoke(copy)} />
          ))}
        </ul>
      )}
    </section>
  )
}
