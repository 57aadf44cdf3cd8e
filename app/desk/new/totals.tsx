'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Choices } from '@/app/desk/choices'
import type { Settled } from '@/app/desk/settings-fields/settled'
import { spendingOf, useSpendingWords } from '@/app/desk/settings-fields/spending'
import type { Preview } from '@/workflow/intake/preview'
import { languagesFor } from '@/workflow/text/nation'

type Props = { counts: Preview['counts'] | null; settled: Settled; language: string; choices: Choices }

/** How much there is, who will draft it, and what that costs, before anything is spent. */
export function Totals({ counts, settled, language, choices: { desk, offers } }: Props) {
  const { t } = useTranslation('desk')
  const inWords = useSpendingWords()
  if (!counts) return <span />
  const nations = settled.nations.flatMap((code) => desk.nations.find((nation) => nation.code === code) ?? [])
  const languages = languagesFor(nations, language)
  const drafted = languages.flatMap((tag) => offers[tag]?.[settled.engineRule] ?? [])
  const here = drafted.filter(({ onPremises }) => onPremises).length
  const parts = [
    t('totals.segments', { count: counts.segments }),
    t('totals.words', { count: counts.words }),
    ...(here > 0 ? [t('totals.here', { count: here })] : []),
    ...(drafted.length > here ? [t('totals.outside', { count: drafted.length - here })] : []),
    ...(drafted.length > 0 ? inWords(spendingOf(counts.characters, drafted)) : []),
    ...(languages.length > drafted.length
      ? [t('totals.people', { count: languages.length - drafted.length })]
      : []),
  ]
  return (
    <Text size="sm" role="status">
      {parts.join(' · ')}
    </Text>
  )
}
