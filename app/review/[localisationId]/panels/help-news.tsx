'use client'

import { Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMaybeCurrent } from '@/app/review/[localisationId]/current/current-context'
import styles from './help.module.css'
import { usePercent } from './percent'

/** What came of memory and terms, said whichever panel is open: for who does not see it, and of a match that was asked for. */
export function HelpNews() {
  const { t } = useTranslation('review')
  const percent = usePercent()
  const { help, terms, asked } = useMaybeCurrent()?.aid ?? {}
  const matches = help?.found?.matches
  const [best] = matches ?? []
  return (
    <>
      <VisuallyHidden role="status">
        {matches && terms && (
          <>
            {best
              ? t('help.found', { count: matches.length, score: percent(best.score) })
              : t('help.foundNone')}{' '}
            {terms.length > 0 && t('help.foundTerms', { count: terms.length })}
          </>
        )}
      </VisuallyHidden>
      <Text className={styles.asked} role="status">
        {asked &&
          (asked.isAbsent
            ? t('match.absent', { number: asked.number })
            : t('match.awaited', { number: asked.number }))}
      </Text>
    </>
  )
}
