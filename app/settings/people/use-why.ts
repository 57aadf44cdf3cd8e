'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const known = ['email_taken', 'languages_missing', 'unknown_language', 'last_administrator'] as const

const isKnown = (why: unknown): why is (typeof known)[number] => known.includes(why as (typeof known)[number])

/** Says why a change of people was refused, where there is more to say than the reason. */
export function useWhy() {
  const { t } = useTranslation('settings')
  return (refused: Refused | null): string | undefined => {
    const { why } = refused?.detail ?? {}
    return isKnown(why) ? t(`people.why.${why}`) : undefined
  }
}
