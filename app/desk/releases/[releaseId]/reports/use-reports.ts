'use client'

import { useLive } from '@/app/components/use-live'
import { useListed } from '@/app/desk/releases/[releaseId]/use-listed'
import type { Reports } from '@/workflow/publishing/reports/reports-of'

/** A release's reports, asked for anew as one closes one or is told of one. */
export function useReports(releaseId: string, first: Reports) {
  const { list: reports, load, ...rest } = useListed(`releases/${releaseId}/reports`, first, 'open')
  useLive({}, ({ kind }) => {
    if (kind === 'notices' || kind === 'missed') void load()
  })
  return { ...rest, reports, reload: load }
}
