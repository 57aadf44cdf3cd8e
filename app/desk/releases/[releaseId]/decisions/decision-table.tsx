import { Text } from '@mantine/core'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { Instant } from '@/app/desk/releases/instant'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { isRecorded } from '@/app/settings/activity/recorded'
import type { Decision } from '@/workflow/publishing/after/decisions'
import styles from './decisions.module.css'

type Props = { decisions: Decision[]; names: Names; zone: string }

/** When, who, what, and why in their own words; on a narrow screen one a block. */
export async function DecisionTable({ decisions, names, zone }: Props) {
  const t = await texts('desk')
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

/** A deed is called here as it is in the record of all deeds. */
async function What({ decision: { deed, languages, version }, names }: { decision: Decision; names: Names }) {
  const [t, ofRecord] = [await texts('desk'), await texts('settings')]
  const list = new Intl.ListFormat(await interfaceLanguage(), { type: 'unit' })
  const about = [
    languages.length > 0 && list.format(languages.map((tag) => names[tag] ?? tag)),
    version !== null && t('after.version', { version }),
  ].filter((part) => typeof part === 'string')
  return (
    <span>
      {isRecorded(deed) ? ofRecord(`activity.deed.${deed}`) : deed}
      {about.length > 0 && (
        <Text size="sm" c="dimmed">
          {about.join(' · ')}
        </Text>
      )}
    </span>
  )
}
