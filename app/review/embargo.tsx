'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const minute = 60_000
const day = 24 * 60 * minute
const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

type Props = { at: Date | null; releasedAt: Date | null; now: Date }

/** Time left until the embargo, by the database's clock; to the minute, so that nothing flickers beside the text. */
export function Embargo({ at, releasedAt, now }: Props) {
  const { t, i18n } = useTranslation('review')
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - began), 10_000)
    return () => clearInterval(timer)
  }, [now])
  if (releasedAt) return <span>{t('embargo.released')}</span>
  if (!at) return <span>{t('embargo.none')}</span>
  const left = at.getTime() - now.getTime() - passed
  if (left <= 0) return <span>{t('embargo.passed')}</span>
  const days = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'day', unitDisplay: 'long' })
  const time =
    left < 2 * day
      ? `${two(left / (60 * minute))}:${two((left / minute) % 60)}`
      : days.format(Math.floor(left / day))
  return (
    <span role="timer" aria-live="off">
      {t('embargo.in', { time })}
    </span>
  )
}
