'use client'

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCurrent } from './current-context'
import type { CurrentParts } from './current-context'
import { JoinMenu } from '@/app/review/[localisationId]/joining/join-menu'
import styles from './segment.module.css'
import { StepButton } from './step-button'
import { useHeightAs } from '@/app/review/[localisationId]/list/use-height-as'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What may be done to the current segment, the likeliest first; within a thumb's reach on a phone. */
export function DeedsBar() {
  const { keys } = useWorkspace()
  const current = useCurrent()
  const { text, edited, late, busy, blocked, deed, mayWrite, maySendBack, acts } = current
  const foot = useHeightAs<HTMLDivElement>('--foot')
  const { t } = useTranslation('review')
  return (
    <div className={styles.deeds} role="group" aria-label={t('deed.label')}>
      <div className={styles.likely} ref={foot}>
        <StepButton by={-1} />
        {deed && (
          <Button size="compact-md" loading={busy} disabled={blocked} onClick={() => acts.decide('next')}>
            {t(`deed.${nameOf(current)}`)}
            <kbd className={styles.key}>{keys.confirm[0]}</kbd>
          </Button>
        )}
        {maySendBack && (
          <Button size="compact-md" variant="default" disabled={busy} onClick={acts.sendBack}>
            {t('deed.sendBack')}
            <kbd className={styles.key}>{keys.sendBack[0]}</kbd>
          </Button>
        )}
        <StepButton by={1} />
      </div>
      {mayWrite && text === '' && (
        <Button size="compact-md" variant="default" onClick={acts.copySource}>
          {t('deed.copySource')}
          <kbd className={styles.key}>{keys.copySource[0]}</kbd>
        </Button>
      )}
      <JoinMenu />
      {mayWrite && edited && !late && (
        <Button size="compact-md" variant="subtle" onClick={acts.discard}>
          {t('deed.undo')}
        </Button>
      )}
    </div>
  )
}

function nameOf({ deed, again, edited }: CurrentParts) {
  if (deed === 'confirm') return 'confirm'
  if (again) return 'lookAgain'
  return edited ? 'approveEdit' : 'approve'
}
