'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'

/**
 * Writes instants as the reader's own clock shows them: the time, with its day where that is not today. The clock on
 * the wall is known in the browser only: until the page is there it writes nothing.
 */
export function useClock(): (at: Date | string | null) => string {
  const { i18n } = useTranslation()
  const [today, setToday] = useState<string | null>(null)
  useEffect(() => setToday(new Date().toDateString()), [])
  const language = writingOf(i18n.language)
  return (at) => {
    if (today === null || at === null) return '…'
    const instant = new Date(at)
    const time = { hour: '2-digit', minute: '2-digit' } as const
    const day = instant.toDateString() === today ? {} : ({ day: 'numeric', month: 'short' } as const)
    return new Intl.DateTimeFormat(language, { ...day, ...time }).format(instant)
  }
}
