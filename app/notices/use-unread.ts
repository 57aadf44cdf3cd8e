'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/app/components/ask'
import { joinLiveLine } from '@/app/components/live-line'
import type { OwnNotices } from '@/workflow/notices/own-notices'

/** What is told live may be lost: it is looked up now and then, too. */
const againMs = 60_000

/** How many of one's notices wait to be read, kept up to date; `hasGrown`: there are more since one came here. */
export function useUnread() {
  const [{ unread, hasGrown }, setCount] = useState({ unread: 0, hasGrown: false })
  const [isKnown, setIsKnown] = useState(false)
  const lookAgain = useCallback(async () => {
    if (document.hidden) return
    const answer = await ask<OwnNotices>('GET', 'notices?limit=0')
    if (!answer.ok) return
    const { unread: now } = answer.value
    setIsKnown(true)
    setCount((before) => (now === before.unread ? before : { unread: now, hasGrown: now > before.unread }))
  }, [])
  useEffect(() => {
    void lookAgain()
    const timer = setInterval(() => void lookAgain(), againMs)
    const look = () => void lookAgain()
    const leave = joinLiveLine({}, (told) => {
      if (told.kind === 'notices' || told.kind === 'missed') look()
    })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      leave()
      document.removeEventListener('visibilitychange', look)
    }
  }, [lookAgain])
  return { unread, hasGrown: isKnown && hasGrown, lookAgain }
}
