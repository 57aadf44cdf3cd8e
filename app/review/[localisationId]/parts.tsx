'use client'

import { Group, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { OpenWork } from '@/workflow/review/open-work'
import { segmentsAtOnce } from '@/workflow/review/work'
import type { Work } from '@/workflow/review/work'

/** A release longer than one page of segments comes in parts. */
export function Parts({ open, work }: { open: OpenWork; work: Work }) {
  const { t } = useTranslation('review')
  const last = open.from + open.segments.length
  if (open.total <= open.segments.length) return null
  const part = (from: number) => `/review/${open.localisationId}?work=${work}&from=${from}`
  return (
    <Group mt="md">
      {open.from > 0 && (
        <Link href={part(Math.max(0, open.from - segmentsAtOnce))}>{t('workspace.fewer')}</Link>
      )}
      <Text>{t('workspace.part', { first: open.from + 1, last, total: open.total })}</Text>
      {last < open.total && <Link href={part(last)}>{t('workspace.more')}</Link>}
    </Group>
  )
}
