'use client'

import { useLive } from '@/app/components/use-live'
import { useListed } from '@/app/desk/releases/[releaseId]/use-listed'
import type { Questions } from '@/workflow/review/comments/questions'

/** A release's questions, kept up to date while they are looked at. */
export function useQuestions(releaseId: string, first: Questions) {
  const { list: questions, load, ...rest } = useListed(`releases/${releaseId}/questions`, first, 'waiting')
  useLive({ releases: [releaseId] }, ({ kind }) => {
    if (kind === 'comments' || kind === 'revision' || kind === 'missed') void load()
  })
  return { ...rest, questions, reload: () => void load() }
}
