'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from '@/app/settings/terms/terms.module.css'
import type { ConceptChange } from '@/workflow/translation/terms/concept-page'

type Told = Omit<ConceptChange, 'at'> & { at: string; written: string }

const deeds = ['term.edit', 'term.delete', 'term.restore', 'term.import'] as const

/** What was done to a concept, the last first. */
export function ConceptHistory({ changes, names }: { changes: Told[]; names: Record<string, string> }) {
  const { t } = useTranslation('settings')
  return (
    <ul className={styles.uses}>
      {changes.map(({ at, written, deed, by, version, languages, head }) => {
        const did = deeds.find((each) => each === deed)
        const about = [head && t('terms.itself'), ...languages.map((tag) => names[tag] ?? tag)].filter(
          Boolean,
        )
        const isDone = deed === 'term.edit' || deed === 'term.import'
        return (
          <li key={version}>
            <time dateTime={at}>{written}</time> · <bdi>{by ?? t('terms.program')}</bdi> ·{' '}
            {did ? t(`terms.did.${did}`) : deed}
            {isDone && about.length > 0 && (
              <Text size="sm" c="dimmed">
                {about.join(', ')}
              </Text>
            )}
          </li>
        )
      })}
    </ul>
  )
}
