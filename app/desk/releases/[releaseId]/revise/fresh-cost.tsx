'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { spendingOf, useSpendingWords } from '@/app/desk/settings-fields/spending'
import type { CodedText } from '@/workflow/text/inline-code'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { Offer } from '@/workflow/translation/engine-offers'

/** What drafting the new sentences sends out of the house and costs; the others keep their translations. */
export function FreshCost({ fresh, offers }: { fresh: readonly CodedText[]; offers: readonly Offer[] }) {
  const { t } = useTranslation('desk')
  const inWords = useSpendingWords()
  const characters = fresh.reduce((sum, { text }) => sum + [...withoutCodes(text)].length, 0)
  const outside = offers.filter((offer) => offer?.price).length
  if (characters === 0 || outside === 0) return null
  const parts = [t('totals.outside', { count: outside }), ...inWords(spendingOf(characters, offers))]
  return (
    <Text size="sm" role="status">
      {parts.join(' · ')}
    </Text>
  )
}
