'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

/** "02:14:09" within two days. */
const clockOf = (left: number) =>
  `${two(left / hour)}:${two((left % hour) / minute)}:${two((left % minute) / second)}`

/**
 * Time left until an instant, by the database's clock: the browser's own is corrected by what the server said.
 * @param at the instant, ISO 8601
 * @param now the database's clock when the page was made, ISO 8601
 */
export function Countdown({ at, now }: { at: string; now: string }) {
  const { t, i18n } = useTranslation('desk')
  const left = useTimeLeft(at, now)
  if (left <= 0) return <span>{t('embargo.passed')}</span>
  if (left < 2 * day)
    return (
      <span role="timer" aria-live="off">
        {t('embargo.in', { time: clockOf(left) })}
      </span>
    )
  const days = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'day', unitDisplay: 'long' })
  return <span>{t('embargo.in', { time: days.format(Math.floor(left / day)) })}</span>
}

function useTimeLeft(at: string, now: string): number {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - began), second)
    return () => clearInterval(timer)
  }, [at, now])
  return Date.parse(at) - Date.parse(now) - passed
}
