'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LanguagePair } from '@/workflow/translation/memory/pairs'
import type { Found } from '@/workflow/translation/memory/unit'
import styles from './memory.module.css'
import { UnitRow } from './unit-row'

export type Names = Record<string, string>

type Props = {
  units: Found[]
  /** Names of languages by tag, and of people by id. */
  languages: Names
  people: Names
  /** What was asked for: a unit of another region of it says so. */
  pair: LanguagePair
  mayEdit: boolean
  /** The office's time zone. */
  zone: string
}

/** The units found, each beside its translation. */
export function UnitTable({ units, ...props }: Props) {
  const { t } = useTranslation('settings')
  return (
    <table className={styles.units}>
      <thead>
        <tr>
          <th scope="col">{t('memory.source')}</th>
          <th scope="col">{t('memory.target')}</th>
          <th scope="col">
            <VisuallyHidden>{t('memory.deeds')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitRow key={`${unit.id} ${unit.version}`} {...props} unit={unit} />
        ))}
      </tbody>
    </table>
  )
}
