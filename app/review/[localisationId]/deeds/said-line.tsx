'use client'

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useObserved } from '@/app/components/observed'
import segmentStyles from '@/app/review/[localisationId]/current/segment.module.css'
import type { Said } from './use-deeds'
import { useKeys } from '@/app/review/[localisationId]/keys/use-keys'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import styles from '@/app/review/[localisationId]/workspace.module.css'

const many = ['confirmed', 'approved', 'sentBack', 'dismissed', 'replaced', 'takenBack'] as const

/** What the last deed came to, and how to take it back. */
export function SaidLine() {
  const { t } = useTranslation('review')
  const { deeds, keys, choose } = useWorkspace()
  const said = useObserved(deeds.said)
  const isUndoable = useObserved(deeds.undo.done).length > 0
  const [isBusy, setBusy] = useState(false)
  const takeBack = useStable(async (): Promise<void> => {
    if (isBusy || deeds.busy.get()) return
    setBusy(true)
    const undone = await deeds.takeBack()
    setBusy(false)
    if (!undone) return
    const { translationId, done, of } = undone
    if (done === 0) deeds.say('notTakenBack')
    else if (done < of) deeds.say('takenBackSome', { count: done, of })
    else deeds.say('takenBack', of > 1 ? { count: done } : {})
    choose(translationId)
  })
  useKeys({ undo: () => void takeBack() })
  return (
    <span className={styles.said}>
      <Text span role="status" size="sm" c="dimmed">
        {said && worded(t, said)}
      </Text>
      {said && isUndoable && (
        <Button size="compact-xs" variant="subtle" loading={isBusy} onClick={() => void takeBack()}>
          {t('answer.undo')}
          {keys.undo[0] && <kbd className={segmentStyles.key}>{keys.undo[0]}</kbd>}
        </Button>
      )}
    </span>
  )
}

function worded(
  t: ReturnType<typeof useTranslation<'review'>>['t'],
  { what, count, of }: NonNullable<Said>,
): string {
  if (what === 'takenBackSome') return t('answer.takenBackSome', { count: count ?? 0, of: of ?? 0 })
  const one = many.find((each) => each === what)
  if (one && count !== undefined) return t(`answer.many.${one}`, { count })
  return what === 'replaced' ? '' : t(`answer.${what}`)
}
