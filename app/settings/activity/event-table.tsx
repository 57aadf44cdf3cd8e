import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'
import { shortId } from '@/app/settings/short-id'
import styles from '@/app/settings/settings.module.css'
import { when } from '@/app/settings/when'
import type { ActivityEvent } from '@/workflow/people/activity'
import { languageName } from '@/workflow/text/language'
import { nationName } from '@/workflow/text/nation'
import { isRecorded } from './recorded'

type Props = { events: ActivityEvent[]; language: string; addressOf: (releaseId: string) => string }

/** The record: when, who, what, and to which release, language, nation or person. */
export async function EventTable({ events, language, addressOf }: Props) {
  const t = await texts('settings')
  const written = await when()
  const about = ({ language: tag, nation, subject }: ActivityEvent) =>
    [tag && languageName(tag, language), nation && nationName(nation, language), subject]
      .filter(Boolean)
      .join(' · ')
  return (
    <Table className={styles.rows} verticalSpacing="xs">
      <TableThead>
        <TableTr>
          <TableTh>{t('activity.at')}</TableTh>
          <TableTh>{t('activity.person')}</TableTh>
          <TableTh>{t('activity.deedLabel')}</TableTh>
          <TableTh>{t('activity.about')}</TableTh>
        </TableTr>
      </TableThead>
      <TableTbody>
        {events.map((event) => (
          <TableTr key={event.id}>
            <TableTd>
              <time dateTime={event.at.toISOString()}>{written(event.at)}</time>
            </TableTd>
            <TableTd data-label={t('activity.person')}>
              <bdi>{event.actor ? event.actor.name : t('activity.program')}</bdi>
            </TableTd>
            <TableTd data-label={t('activity.deedLabel')}>
              <span>{isRecorded(event.deed) ? t(`activity.deed.${event.deed}`) : event.deed}</span>
            </TableTd>
            <TableTd data-label={t('activity.about')}>
              {(event.releaseId ?? about(event)) && (
                <span>
                  {event.releaseId && (
                    <TextLink href={addressOf(event.releaseId)}>
                      {t('activity.release', { id: shortId(event.releaseId) })}
                    </TextLink>
                  )}
                  {event.releaseId && about(event) && ' · '}
                  {about(event)}
                </span>
              )}
            </TableTd>
          </TableTr>
        ))}
      </TableTbody>
    </Table>
  )
}
