'use client'

import { Anchor, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { BoardRow } from '@/workflow/publishing/board-row'
import type { SignedOff } from '@/workflow/publishing/sign-off-many'
import { mayBeSigned } from './may-be-signed'
import { PageList } from './page-list'
import { PageToSign } from './page-to-sign'
import styles from './sign-offs.module.css'
import { useSteps } from './use-steps'
import { useViews } from './use-views'

type Props = {
  release: ReleaseHead
  /** Pages that are ready to be signed off. */
  rows: BoardRow[]
  /** Languages that are not as far yet. */
  others: number
  names: Names
}

/** Every page that is ready, gone through one by one; those that were looked at are signed off in one go. */
export function PagesToSign({ release, rows, others, names }: Props) {
  const { t } = useTranslation('desk')
  const [current, setCurrent] = useState(rows[0]?.language ?? '')
  const [looked, setLooked] = useState<ReadonlyMap<string, string>>(new Map())
  const [answers, setAnswers] = useState<ReadonlyMap<string, SignedOff>>(new Map())
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const at = rows.findIndex(({ language }) => language === current)
  const wanted = useMemo(() => rows.slice(at, at + 2).map(({ language }) => language), [at, rows])
  const { views, load } = useViews(release.id, wanted)
  const view = views.get(current)
  const isDone = (row: BoardRow) => typeof answers.get(row.localisationId)?.number === 'number'

  const go = (by: 1 | -1) => setCurrent(rows[at + by]?.language ?? current)
  const mark = (isLooked: boolean) => {
    if (!view || view === 'refused' || !mayBeSigned(view)) return
    const { localisationId, hash } = view
    setLooked((now) => {
      const next = new Map(now)
      if (isLooked) next.set(localisationId, hash!)
      else next.delete(localisationId)
      return next
    })
  }
  useSteps({
    next: () => go(1),
    previous: () => go(-1),
    looked: () => {
      mark(true)
      go(1)
    },
  })

  async function sign() {
    setBusy(true)
    const pages = [...looked].map(([localisationId, hash]) => ({ localisationId, hash }))
    const answer = await ask<{ pages: SignedOff[] }>('POST', `releases/${release.id}/sign-offs`, { pages })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (!answer.ok) return
    setAnswers(new Map([...answers, ...answer.value.pages.map((one) => [one.localisationId, one] as const)]))
    setLooked(new Map())
    // What was not signed off has to be looked at anew.
    const again = answer.value.pages.filter(({ number }) => number === null)
    for (const { localisationId } of again) {
      const row = rows.find((one) => one.localisationId === localisationId)
      if (row) void load(row.language)
    }
  }
  const signed = rows.filter(isDone).length
  return (
    <>
      <ReleaseHeader release={release} />
      <Anchor component={Link} href={`/desk/releases/${release.id}`} size="sm">
        {t('signOff.back')}
      </Anchor>
      <Group justify="space-between" align="end" mt="xs" mb="md">
        <div>
          <Title order={2}>{t('signOffs.title')}</Title>
          <Text size="sm" c="dimmed">
            {rows.length === 0 ? t('signOffs.none') : t('signOffs.keys')}
            {others > 0 && ` ${t('signOffs.others', { count: others })}`}
          </Text>
        </div>
        {rows.length > 0 && (
          <Button
            leftSection={<IconSignature size={18} aria-hidden />}
            loading={busy}
            disabled={looked.size === 0}
            onClick={() => void sign()}
          >
            {t('signOffs.sign', { count: looked.size })}
          </Button>
        )}
      </Group>
      <RefusedNotice refused={refused} />
      <VisuallyHidden role="status">
        {rows.length > 0 &&
          t('signOffs.at', { language: names[current] ?? current, number: at + 1, all: rows.length })}
      </VisuallyHidden>
      <div role="status">
        {signed > 0 && (
          <Text mb="md" fw={600}>
            {t('signOffs.signed', { count: signed })}
          </Text>
        )}
      </div>
      {rows.length > 0 && (
        <div className={styles.columns}>
          <PageList {...{ rows, current, setCurrent, looked, answers, names }} />
          <PageToSign
            key={current}
            {...{ release, names, view, mark }}
            language={current}
            isLooked={looked.has(rows[at]!.localisationId)}
            answer={answers.get(rows[at]!.localisationId)}
          />
        </div>
      )}
    </>
  )
}
