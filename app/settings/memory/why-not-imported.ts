'use client'

import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'

const refusals = ['not_xml', 'not_tmx', 'entities', 'too_deep', 'too_large', 'encoding', 'cut_short'] as const
const problems = [
  'no_source',
  'no_target',
  'no_language',
  'empty',
  'too_large',
  'codes',
  'malformed',
] as const

const isOf = <Known extends string>(known: readonly Known[], why: unknown): why is Known =>
  known.includes(why as Known)

/** Says why a file was refused. */
export function useWhyNotImported() {
  const { t } = useTranslation('settings')
  return (refused: Refused | null): string | undefined => {
    const { why, line, read } = refused?.detail ?? {}
    if (!isOf(refusals, why)) return undefined
    const said = t(`memory.notImported.${why}`)
    const where = typeof line === 'number' ? t('memory.problem', { line, why: said }) : said
    return typeof read === 'number' && read > 0 ? `${where} ${t('memory.stays', { count: read })}` : where
  }
}

/** Says why one unit of a file was left out. */
export function useProblemWords() {
  const { t } = useTranslation('settings')
  return (why: string): string => (isOf(problems, why) ? t(`memory.leftOut.${why}`) : why)
}
