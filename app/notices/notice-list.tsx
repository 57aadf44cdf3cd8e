'use client'

import { Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Notice } from '@/workflow/notices/own-notices'
import styles from './notices.module.css'
import { timeIn, useSentence } from './use-sentence'

type Props = { notices: readonly Notice[]; zone: string; onRead: (noticeId: string) => void }

/** Notices, each a sentence that leads to what it is about; following it marks it as read. */
export function NoticeList({ notices, zone, onRead }: Props) {
  const { t, i18n } = useTranslation('notices')
  const sentenceOf = useSentence(zone)
  const when = timeIn(i18n.language, zone)
  const follow = ({ noticeId, isRead }: Notice) => {
    if (isRead) return
    onRead(noticeId)
    void ask('POST', 'notices/read', { noticeIds: [noticeId] })
  }
  return (
    <ul className={styles.notices}>
      {notices.map((notice) => {
        const { noticeId, href, at, isRead, stands } = notice
        const isNew = !isRead && stands
        return (
          <li key={noticeId} className={styles.notice} data-new={isNew || undefined}>
            <Link href={href} className={styles.sentence} onClick={() => follow(notice)}>
              {sentenceOf(notice)}
            </Link>
            <Text size="sm" c="dimmed" className={styles.about}>
              {isNew && <span className={styles.mark}>{t('new')}</span>}
              <time dateTime={at}>{when(at)}</time>
              {!stands && <span>{t('past')}</span>}
            </Text>
          </li>
        )
      })}
    </ul>
  )
}
