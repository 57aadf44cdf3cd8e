'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const known = ['released', 'not_signed_off', 'expiry_missing', 'expiry_past', 'expiry_late', 'shape'] as const

type Known = (typeof known)[number]

const isKnown = (why: unknown): why is Known => known.some((one) => one === why)

/** Why a copy was not given, in words. */
export function useWhyAdvance() {
  const { t } = useTranslation('desk')
  return (refused: Refused | null): string | undefined => {
    const why = refused?.detail.why
    return isKnown(why) ? t(`advance.why.${why}`) : undefined
  }
}
