'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { Instant } from '@/app/desk/releases/instant'
import { isRecorded } from '@/app/settings/activity/recorded'
import type { Decision } from '@/workflow/publishing/after/decisions'
import styles from './decisions.module.css'

type Props = { decisions: Decision[]; names: Names; zone: string }

/** When, who, what, and why in their own words; on a narrow screen one a block. */
export function DecisionTable({ decisions, names, zone }: Props) {
  const { t } = useTranslation('desk')
  return (
    <table className={styles.decisions}>
      <thead>
        <tr>
          {(['when', 'who', 'what', 'why'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`decisions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.id}>
            <td data-label={t('decisions.when')}>
              <Instant at={decision.at} zone={zone} />
            </td>
            <td data-label={t('decisions.who')}>
              <bdi>{decision.by ?? t('decisions.program')}</bdi>
            </td>
            <td data-label={t('decisions.what')}>
              <What decision={decision} names={names} />
            </td>
            <td data-label={t('decisions.why')} className={styles.why}>
              {decision.reason && <bdi>{decision.reason}</bdi>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function What({ decision: { deed, languages, version }, names }: { decision: Decision; names: Names }) {
  const { t, i18n } = useTranslation(['desk', 'settings'])
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' })
  const about = [
    languages.length > 0 && list.format(languages.map((tag) => names[tag] ?? tag)),
    version !== null && t('after.version', { version }),
  ].filter((part) => typeof part === 'string')
  return (
    <span>
      {isRecorded(deed) ? t(`settings:activity.deed.${deed}`) : deed}
      {about.length > 0 && (
        <Text size="sm" c="dimmed">
          {about.join(' · ')}
        </Text>
      )}
    </span>
  )
}
