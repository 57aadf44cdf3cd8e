'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { GivenCopy } from '@/workflow/publishing/advance/copies'
import styles from './advance.module.css'

type Props = { copy: GivenCopy; names: Names; when: (instant: string) => string }

/** When a copy was opened, in which language and form, which edition it was, and from where. */
export function Openings({ copy: { openings, opened }, names, when }: Props) {
  const { t } = useTranslation('desk')
  if (openings.length === 0) return null
  return (
    <>
      <ul className={styles.openings}>
        {openings.map(({ openingId, at, language, form, edition, address }) => (
          <li key={openingId}>
            {t(`advance.opening.${form}`, {
              ...{ time: when(at), edition, language: names[language] ?? language },
            })}{' '}
            {address && (
              <Text span size="sm" c="dimmed">
                {t('advance.from', { address })}
              </Text>
            )}
          </li>
        ))}
      </ul>
      {opened > openings.length && (
        <Text size="sm" c="dimmed">
          {t('advance.moreOpenings', { count: openings.length })}
        </Text>
      )}
    </>
  )
}
