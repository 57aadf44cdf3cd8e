'use client'

import { Button, Group, Text } from '@mantine/core'
import { IconBandage, IconCheck, IconMoodCheck, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Answer, Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { reportOutcomes } from '@/workflow/publishing/reports/report-states'
import type { ReportOutcome } from '@/workflow/publishing/reports/report-states'
import type { Report } from '@/workflow/publishing/reports/reports-of'

type Props = { report: Report; language: string; reload: () => Promise<void> }

const icons: Record<ReportOutcome, typeof IconCheck> = {
  mended: IconCheck,
  no_mistake: IconMoodCheck,
  spam: IconTrash,
}

/** What can be done with a report: begin a correction from it, close it, open it again. */
export function ReportDeeds({ report, language, reload }: Props) {
  const { t } = useTranslation('desk')
  const [busy, setBusy] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const { reportId, localisationId, closed, mayMend, text, quote } = report

  async function run(deed: string, asked: () => Promise<Answer<unknown>>) {
    setBusy(deed)
    const answer = await asked()
    setRefused(answer.ok ? null : answer.refused)
    await reload()
    setBusy(null)
  }
  const button = (deed: string) => ({
    size: 'compact-sm',
    variant: 'default',
    loading: busy === deed,
    disabled: busy !== null,
  })
  const closing = `reports/${reportId}/closing`
  if (closed)
    return (
      <Group gap="sm" mt="xs">
        <Text size="sm">{t(`reports.closed.${closed.outcome}`, { name: closed.by ?? '–' })}</Text>
        <Button {...button('reopen')} onClick={() => run('reopen', () => ask('DELETE', closing, {}))}>
          {t('reports.reopen')}
        </Button>
        <RefusedNotice refused={refused} />
      </Group>
    )
  // The reader's own words say what is to be mended.
  const reason = [text, quote && `“${quote}”`].filter(Boolean).join('\n').slice(0, 2_000)
  return (
    <>
      <Group gap="xs" mt="xs">
        {mayMend && (
          <Button
            {...button('mend')}
            leftSection={<IconBandage size={16} aria-hidden />}
            onClick={() =>
              run('mend', () => ask('POST', `localisations/${localisationId}/mending`, { reason }))
            }
          >
            {t('reports.mend', { language })}
          </Button>
        )}
        <Text size="sm" c="dimmed" span>
          {t('reports.closeAs')}
        </Text>
        {reportOutcomes.map((outcome) => {
          const Icon = icons[outcome]
          return (
            <Button
              {...button(outcome)}
              key={outcome}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => run(outcome, () => ask('POST', closing, { outcome }))}
            >
              {t(`reports.close.${outcome}`)}
            </Button>
          )
        })}
      </Group>
      <RefusedNotice refused={refused} />
    </>
  )
}
