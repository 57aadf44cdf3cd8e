'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { FactsSheet } from '@/workflow/publishing/facts/facts-sheet'

/** How many facts there are, how many of them some language disagrees on and which, and what is still being checked. */
export function FactsSummary({ sheet, names }: { sheet: FactsSheet; names: Names }) {
  const { t, i18n } = useTranslation('desk')
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const facts = sheet.kinds.reduce((sum, kind) => sum + kind.facts, 0)
  const disagreeing = sheet.languages.filter((one) => one.disagreeing > 0)
  const unchecked = sheet.unread + sheet.languages.reduce((sum, one) => sum + one.unchecked, 0)
  const languages = list.format(disagreeing.map(({ language }) => names[language] ?? language))
  const count = sheet.kinds.reduce((sum, kind) => sum + kind.disagreeing, 0)
  return (
    <Text mb="sm" role="status">
      {t('facts.count', { count: facts })}
      {' · '}
      {count > 0 ? t('facts.disagree', { count, languages }) : t('facts.noneDisagrees')}
      {unchecked > 0 && ` · ${t('facts.unchecked', { count: unchecked })}`}
    </Text>
  )
}
