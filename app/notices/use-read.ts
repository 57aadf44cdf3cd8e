'use client'

import { useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Notice } from '@/workflow/notices/own-notices'

/** Notices as they are read one by one, or all that are in view and older. */
export function useRead(notices: readonly Notice[], onRead: () => void) {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const shown = notices.map((notice) => (read.has(notice.noticeId) ? { ...notice, isRead: true } : notice))
  const readOne = (noticeId: string) => setRead((before) => new Set([...before, noticeId]))
  const readAll = async (until: string) => {
    setBusy(true)
    const answer = await ask('POST', 'notices/read', { until })
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    if (!answer.ok) return
    setRead(new Set(notices.map(({ noticeId }) => noticeId)))
    onRead()
  }
  return { shown, refused, busy, readOne, readAll }
}
