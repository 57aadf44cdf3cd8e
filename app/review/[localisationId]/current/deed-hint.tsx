'use client'

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import { useCurrent } from './current-context'
import type { CurrentParts } from './current-context'
import { mayEdit } from '@/app/review/[localisationId]/deeds/deed-for'
import { joinRefusal } from '@/app/review/[localisationId]/joining/join-refusal'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { Work } from '@/workflow/review/work'

/** What would come of going on, where that is not plain, and why the last deed was refused. */
export function DeedHint() {
  const { work } = useWorkspace()
  const current = useCurrent()
  const { t } = useTranslation('review')
  const { refused, late } = current
  const hint = hintOf(current, work)
  return (
    <>
      {hint && <Text size="sm">{t(`not.${hint}`)}</Text>}
      {refused && !late && (
        <RefusedNotice
          refused={refused}
          explain={refused.reason === 'has_errors' ? t('blocked') : joinRefusal(refused, t)}
        />
      )}
    </>
  )
}

function hintOf({ segment, again, edited, blocked }: CurrentParts, work: Work) {
  const { state, confirmer } = segment
  if (blocked && edited) return 'errorInEdit'
  if (again !== null) return again
  if (work === 'review' && state === 'awaiting_review' && confirmer?.me) return 'yours'
  if (work === 'review' && !mayEdit(segment, work)) return 'confirmed'
  return state === 'approved' && edited ? 'approvedEdit' : null
}
