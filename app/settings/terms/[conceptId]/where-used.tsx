'use client'

import { Button, Group, Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { TextLink } from '@/app/components/text-link'
import styles from '@/app/settings/terms/terms.module.css'
import type { UsedIn, WhereUsed as Found } from '@/workflow/translation/terms/where-used'

type Props = { conceptId: string; isOfficer: boolean; names: Record<string, string> }

/** The sentences that say this concept, in releases this person may see, with the way to each. */
export function WhereUsed({ conceptId, isOfficer, names }: Props) {
  const { t } = useTranslation('settings')
  const [used, setUsed] = useState<UsedIn[] | null>(null)
  const [next, setNext] = useState<number | null>(0)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    void ask<Found>('GET', `terms/${conceptId}/uses`).then((answer) => {
      if (!answer.ok) return setRefused(answer.refused)
      setUsed(answer.value.used)
      return setNext(answer.value.next)
    })
  }, [conceptId])

  async function more() {
    setBusy(true)
    const answer = await ask<Found>('GET', `terms/${conceptId}/uses?after=${next}`)
    setBusy(false)
    if (!answer.ok) return setRefused(answer.refused)
    setUsed([...(used ?? []), ...answer.value.used])
    return setNext(answer.value.next)
  }

  if (refused) return <RefusedNotice refused={refused} />
  if (!used) return <Loader size="sm" aria-label={t('terms.looking')} />
  return (
    <>
      {used.length === 0 && next === null && <Text c="dimmed">{t('terms.unused')}</Text>}
      <ul className={styles.uses}>
        {used.map((use) => (
          <li key={use.segmentId}>
            <div dir="auto" className={styles.used}>
              {use.text.slice(0, use.start)}
              <mark className={styles.mark}>{use.text.slice(use.start, use.end)}</mark>
              {use.text.slice(use.end)}
            </div>
            <Group gap="sm">
              {isOfficer && (
                <TextLink href={`/desk/releases/${use.releaseId}`}>{t('terms.openRelease')}</TextLink>
              )}
              {use.workspaces.map(({ localisationId, language, translationId }) => (
                <TextLink key={localisationId} href={`/review/${localisationId}?segment=${translationId}`}>
                  {t('terms.openWorkspace', { name: names[language] ?? language })}
                </TextLink>
              ))}
            </Group>
          </li>
        ))}
      </ul>
      {next !== null && (
        <Button variant="default" mt="sm" loading={busy} onClick={() => void more()}>
          {t('terms.moreUses')}
        </Button>
      )}
    </>
  )
}
