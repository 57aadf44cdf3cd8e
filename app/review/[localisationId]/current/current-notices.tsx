'use client'

import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import { useCurrent } from './current-context'
import { ElsewhereNotice } from './elsewhere-notice'
import { LateNotice } from './late-notice'
import styles from './segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What must be known before writing: why it came back, and that somebody else has changed it. */
export function CurrentNotices() {
  const { target } = useWorkspace()
  const { segment, text, late, acts } = useCurrent()
  const { t } = useTranslation('review')
  const { sentBack } = segment
  return (
    <>
      {sentBack && segment.state === 'changes_requested' && (
        <Alert
          color="orange"
          classNames={{ root: styles.notice, title: styles.amber }}
          variant="transparent"
          title={t('sentBackFor', { category: t(`category.${sentBack.category as ReturnCategory}`) })}
        >
          {sentBack.reason}
        </Alert>
      )}
      <ElsewhereNotice />
      {late && (
        <LateNotice
          segment={segment}
          mine={text}
          language={target}
          onKeepMine={acts.keepMine}
          onTakeTheirs={acts.discard}
        />
      )}
    </>
  )
}
