'use client'

import { Alert, SegmentedControl, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ListPages } from '@/app/desk/releases/[releaseId]/list-pages'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { reportsAtOnce, reportStates } from '@/workflow/publishing/reports/report-states'
import type { ReportState } from '@/workflow/publishing/reports/report-states'
import type { Reports } from '@/workflow/publishing/reports/reports-of'
import { ReportRow } from './report-row'
import styles from '@/app/desk/releases/[releaseId]/said.module.css'
import { useReports } from './use-reports'

type Props = { releaseId: string; first: Reports; names: Names }

/** What readers say is wrong, and what became of it. */
export function ReportsPage({ releaseId, first, names }: Props) {
  const { t } = useTranslation('desk')
  const { reports, isStale, isLoading, turn, reload } = useReports(releaseId, first)
  const { state, counts } = reports
  return (
    <>
      <Title order={2}>{t('reports.title')}</Title>
      <SegmentedControl
        my="sm"
        aria-label={t('reports.show')}
        value={state}
        onChange={(value) => turn({ state: value as ReportState })}
        data={reportStates.map((value) => ({
          value,
          label: t(`reports.state.${value}`, { count: counts[value] }),
        }))}
      />
      <Text size="sm" c="dimmed" role="status">
        {t('reports.found', { count: counts[state] })}
      </Text>
      <div aria-busy={isLoading}>
        {reports.reports.length === 0 && <Text mt="sm">{t(`reports.none.${state}`)}</Text>}
        <ul className={styles.list}>
          {reports.reports.map((report) => (
            <li key={report.reportId}>
              <ReportRow report={report} names={names} reload={reload} />
            </li>
          ))}
        </ul>
      </div>
      <ListPages
        of="reports"
        from={reports.from}
        total={counts[state]}
        atOnce={reportsAtOnce}
        turn={(from) => turn({ from })}
      />
      {isStale && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="md" role="status">
          {t('reports.stale')}
        </Alert>
      )}
    </>
  )
}
