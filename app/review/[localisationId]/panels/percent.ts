import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'

/** Writes a score of 0 to 101 as a percentage. */
export function usePercent(): (score: number) => string {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const format = new Intl.NumberFormat(writingOf(i18n.language), { style: 'percent' })
    return (score) => format.format(score / 100)
  }, [i18n.language])
}
