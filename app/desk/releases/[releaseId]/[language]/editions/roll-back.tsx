'use client'

import { Button, List, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { ReasonedDialog } from '@/app/desk/releases/[releaseId]/after/reasoned-dialog'
import type { EditionProps } from './edition-row'

/** The button that gives readers an edition again, where that may be done, and what it will do. */
export function RollBack({ releaseId, edition, standing }: EditionProps) {
  const { t } = useTranslation('desk')
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const { rollBack, version } = edition
  if (rollBack === 'other_address')
    return (
      <Text size="xs" c="dimmed" maw="24rem">
        {t('editions.rollBack.other_address')}
      </Text>
    )
  if (!standing || version === null || (rollBack !== 'again' && rollBack !== 'restore')) return null

  async function run(reason: string): Promise<Refused | null> {
    const to = [{ editionId: edition.editionId, insteadOf: standing!.editionId }]
    const answer = await ask('POST', `releases/${releaseId}/roll-back`, { to, reason })
    if (!answer.ok) return answer.refused
    router.refresh()
    return null
  }
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => setIsAsking(true)}
      >
        {t(`editions.rollBack.${rollBack}`)}
      </Button>
      {isAsking && (
        <ReasonedDialog
          title={t('editions.rollBack.title', { version })}
          act={t('editions.rollBack.act')}
          close={() => setIsAsking(false)}
          run={run}
        >
          <List size="sm">
            <List.Item>{t('editions.rollBack.becomes')}</List.Item>
            {standing.state === 'live' && (
              <List.Item>{t('editions.rollBack.instead', { version: standing.version })}</List.Item>
            )}
            <List.Item>{t('editions.rollBack.others')}</List.Item>
            {standing.state === 'live' && <List.Item>{t('editions.rollBack.undo')}</List.Item>}
          </List>
        </ReasonedDialog>
      )}
    </>
  )
}
