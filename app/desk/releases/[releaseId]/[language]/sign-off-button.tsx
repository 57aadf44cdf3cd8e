'use client'

import { Anchor, Button, Code, Group, Text } from '@mantine/core'
import { IconArrowRight, IconSignature } from '@tabler/icons-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { useWhy } from '@/app/desk/releases/[releaseId]/use-why'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { Fact } from './fact'
import { SignedOff } from './signed-off'
import styles from './sign-off.module.css'

type Props = { releaseId: string; view: SignOffView; row: BoardRow; next: string | null; names: Names }

const shortHash = 12

/** Signs off exactly the text on screen: its fingerprint goes with the deed. */
export function SignOffButton({ releaseId, view, row, next, names }: Props) {
  const { t } = useTranslation('desk')
  const why = useWhy()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [number, setNumber] = useState<number | null>(null)
  const { hash, localisationId, isCleared, notApproved, errors } = view

  async function sign() {
    setBusy(true)
    const answer = await ask<{ number: number }>('POST', `localisations/${localisationId}/sign-off`, { hash })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (answer.ok) setNumber(answer.value.number)
    if (answer.ok) router.refresh()
  }
  const isStanding = row.signOff?.state === 'signed_off'
  const isLive = row.livePath !== null && row.step === 'none'
  const isReady = hash !== null && isCleared && notApproved === 0 && errors === 0
  const changed = refused?.reason === 'changed_meanwhile'
  return (
    <>
      {hash && (
        <Text size="sm" c="dimmed">
          {t('signOff.hash')} <Code title={hash}>{hash.slice(0, shortHash)}</Code>
        </Text>
      )}
      <RefusedNotice refused={refused} explain={changed ? t('refused.changed') : why(refused)} />
      {number !== null && <Fact kind="good">{t('signOff.done', { number })}</Fact>}
      {isStanding || isLive ? (
        <SignedOff row={row} />
      ) : (
        <Group>
          <Button
            leftSection={<IconSignature size={18} aria-hidden />}
            loading={busy}
            disabled={!isReady || changed}
            onClick={() => void sign()}
          >
            {t('signOff.submit')}
          </Button>
          {changed && (
            <Button variant="default" onClick={() => window.location.reload()}>
              {t('signOff.again')}
            </Button>
          )}
        </Group>
      )}
      {next ? (
        <Anchor component={Link} href={`/desk/releases/${releaseId}/${next}`}>
          {t('signOff.nextPage', { language: names[next] ?? next })}{' '}
          <IconArrowRight size={14} aria-hidden className={styles.onward} />
        </Anchor>
      ) : (
        <Text size="sm" c="dimmed">
          {t('signOff.noNext')}
        </Text>
      )}
    </>
  )
}
