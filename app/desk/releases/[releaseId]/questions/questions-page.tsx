'use client'

import type { Names } from '@/app/desk/releases/[releaseId]/names'
import { ReleaseHeader } from '@/app/desk/releases/release-header'
import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { Questions } from '@/workflow/review/comments/questions'
import { QuestionsList } from './questions-list'

type Props = { release: ReleaseHead; first: Questions; personId: string; names: Names }

/** What translators and reviewers ask about a release's source, and the officers' answers. */
export function QuestionsPage({ release, ...asked }: Props) {
  return (
    <>
      <ReleaseHeader release={release} />
      <QuestionsList releaseId={release.id} {...asked} />
    </>
  )
}
