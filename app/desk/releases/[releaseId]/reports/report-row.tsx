'use client'

import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'
import type { Names } from '@/app/desk/releases/[releaseId]/names'
import type { Report } from '@/workflow/publishing/reports/reports-of'
import { withoutCodes } from '@/workflow/text/inline-code'
import { direction } from '@/workflow/text/language'
import { ReportDeeds } from './report-deeds'
import styles from '@/app/desk/releases/[releaseId]/said.module.css'

type Props = { report: Report; names: Names; reload: () => Promise<void> }

/** A report as the reader wrote it: words of a stranger, shown as words. */
export function ReportRow({ report, names, reload }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { language, version, quote, text, at } = report
  const when = new Intl.DateTimeFormat(writingOf(i18n.language), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <article>
      <Text size="sm" c="dimmed">
        <bdi>{names[language] ?? language}</bdi>
        {version !== null && <> · {t('reports.version', { version })}</>} ·{' '}
        <time dateTime={at} suppressHydrationWarning>
          {when.format(new Date(at))}
        </time>
      </Text>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {quote && (
        <blockquote className={styles.quote} lang={language} dir={direction(language)}>
          {quote}
        </blockquote>
      )}
      <Sentence report={report} />
      <ReportDeeds report={report} language={names[language] ?? language} reload={reload} />
    </article>
  )
}

function Sentence({ report: { sentence, quote, language, mayOpen, localisationId } }: { report: Report }) {
  const { t } = useTranslation('desk')
  if (!sentence)
    return quote ? (
      <Text size="sm" c="dimmed">
        {t('reports.notFound')}
      </Text>
    ) : null
  const words = withoutCodes(sentence.text).trim()
  return (
    <Text size="sm">
      {t('reports.stands')}{' '}
      {mayOpen ? (
        <Anchor
          component={Link}
          href={`/review/${localisationId}?segment=${sentence.translationId}`}
          lang={language}
          dir={direction(language)}
          inherit
        >
          {words}
        </Anchor>
      ) : (
        <bdi lang={language}>{words}</bdi>
      )}
    </Text>
  )
}
