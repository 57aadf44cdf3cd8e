'use client'

import { Anchor, Text, Title, VisuallyHidden } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { Verdict } from '@/app/desk/releases/[releaseId]/facts/verdict'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import styles from './sign-off.module.css'

/** Numbers, dates, names and quotations of the source beside what the page has of them, disagreements first. */
export function PageFacts({
  view: { facts, language },
  releaseId,
}: {
  view: SignOffView
  releaseId: string
}) {
  const { t } = useTranslation('desk')
  if (!facts || facts.facts === 0) return null
  return (
    <div>
      <Title order={4} size="h3">
        {t('facts.title')}
      </Title>
      <ul className={styles.factList}>
        {facts.rows.map(({ segmentId, kind, start, written, cells: [cell] }) => (
          <li key={`${segmentId} ${kind} ${start}`} data-verdict={cell!.verdict}>
            <Verdict verdict={cell!.verdict} size={14} />
            <VisuallyHidden>{t(`facts.verdict.${cell!.verdict}`)}</VisuallyHidden>
            <bdi>{written}</bdi>
            {cell!.written !== null && cell!.written !== written && (
              <Text span c="dimmed" inherit>
                <bdi lang={language}>{cell!.written}</bdi>
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Anchor component={Link} href={`/desk/releases/${releaseId}/facts?language=${language}`} size="sm">
        {t('facts.seeAll', { count: facts.facts })}
      </Anchor>
    </div>
  )
}
