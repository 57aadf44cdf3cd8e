'use client'

import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { look } from '@/app/components/ask'
import type { Answer } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { TextLink } from '@/app/components/text-link'
import type { OwnNotices } from '@/workflow/notices/own-notices'
import { NoNotices } from './no-notices'
import { NoticeList } from './notice-list'
import styles from './notices.module.css'
import { useRead } from './use-read'

const latest = 8

/** The latest notices, as the bell opens them. */
export function NoticePanel({ zone, onRead }: { zone: string; onRead: () => void }) {
  const { t } = useTranslation('notices')
  const [answer, setAnswer] = useState<Answer<OwnNotices> | null>(null)
  useEffect(() => {
    const stopping = new AbortController()
    void look<OwnNotices>(`notices?limit=${latest}`, stopping.signal).then((got) => got && setAnswer(got))
    return () => stopping.abort()
  }, [])
  const notices = answer?.ok ? answer.value.notices : []
  const { shown, refused, busy, readOne, readAll } = useRead(notices, onRead)
  const seenAt = answer?.ok ? answer.value.at : null
  return (
    <div className={styles.panel}>
      {!answer && <Loader size="sm" m="md" aria-label={t('title')} />}
      <RefusedNotice refused={answer && !answer.ok ? answer.refused : refused} />
      {answer?.ok && notices.length === 0 && <NoNotices />}
      {shown.length > 0 && <NoticeList notices={shown} zone={zone} onRead={readOne} />}
      <div className={styles.foot}>
        <TextLink href="/notices" size="sm">
          {t('all')}
        </TextLink>
        {seenAt && shown.some(({ isRead }) => !isRead) && (
          <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void readAll(seenAt)}>
            {t('readAll')}
          </Button>
        )}
      </div>
    </div>
  )
}
