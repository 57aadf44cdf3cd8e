'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const known = ['deleted', 'resolved', 'comments'] as const

/** What a refusal about a comment means, where it can be told more nearly. */
export function useWhyComment(): (refused: Refused | null) => string | undefined {
  const { t } = useTranslation()
  return (refused) => {
    const why = known.find((one) => one === refused?.detail.why)
    return why && t(`comment.why.${why}`)
  }
}
