'use client'

import { useTranslation } from 'react-i18next'
import { engineName } from '@/app/components/engine-name'
import type { TFunction } from 'i18next'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { OpenSegment } from '@/workflow/review/segments-of'
import styles from '@/app/review/[localisationId]/current/segment.module.css'

/**
 * Where a text comes from and who stands for it, in a line of words.
 * @param brief what matters most in its state alone: the rest is said where the sentence is worked on
 */
export function Provenance({ segment, brief = false }: { segment: OpenSegment; brief?: boolean }) {
  const { t } = useTranslation('review')
  const { draft, confirmer, approver, state } = segment
  const isConfirmed = state === 'awaiting_review' || state === 'approved'
  const said: string[] = []
  const byMachine = ({ engine: id, rough }: { engine: string | null; rough: boolean }): string => {
    const engine = engineName(id ?? '')
    if (brief) return rough ? t('origin.roughBrief', { engine }) : engine
    return t(rough ? 'origin.rough' : 'origin.machine', { engine })
  }
  if (draft && !(brief && isConfirmed))
    said.push(draft.origin === 'machine' ? byMachine(draft) : t(`origin.${draft.origin}`))
  if (confirmer && isConfirmed && !(brief && state === 'approved'))
    said.push(confirmer.me ? t('who.confirmedByMe') : t('who.confirmed', { name: confirmer.name }))
  if (approver && state === 'approved' && !segment.oneStep)
    said.push(approver.me ? t('who.approvedByMe') : t('who.approved', { name: approver.name }))
  if (segment.confirmedText !== null && !segment.editedFor) said.push(t('who.editedInApproval'))
  if (segment.editedFor) {
    const { category, reason } = segment.editedFor
    const named = t(`category.${category as ReturnCategory}`)
    said.push(
      reason === '' || brief
        ? t('who.editedFor', { category: named })
        : t('who.editedForReason', { category: named, reason }),
    )
  }
  if (segment.oneStep) said.push(t('who.oneStep'))
  if (segment.overridden) said.push(overriddenBy(segment.overridden, t))
  if (segment.stale) said.push(t('who.stale'))
  if (segment.mendedFrom !== null) said.push(t('who.mended'))
  return <span className={styles.provenance}>{said.join(' · ')}</span>
}

function overriddenBy(
  { name, me, reason }: NonNullable<OpenSegment['overridden']>,
  t: TFunction<'review'>,
): string {
  return me ? t('who.overriddenByMe', { reason }) : t('who.overridden', { name, reason })
}
