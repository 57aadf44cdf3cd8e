'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const known = ['same_unit', 'codes'] as const

const isKnown = (why: unknown): why is (typeof known)[number] => known.includes(why as (typeof known)[number])

/** Says why a unit was not changed, where there is more to say than the reason. */
export function useWhyUnit() {
  const { t } = useTranslation('settings')
  return (refused: Refused | null): string | undefined => {
    const { why } = refused?.detail ?? {}
    return isKnown(why) ? t(`memory.why.${why}`) : undefined
  }
}
