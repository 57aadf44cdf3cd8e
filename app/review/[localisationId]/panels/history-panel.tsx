'use client'

import { Button, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Change } from '@/workflow/review/history-of'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { mayEdit } from '@/app/review/[localisationId]/deeds/deed-for'
import { HistoryChange } from './history-change'
import styles from './panel.module.css'
import { useHistory } from './use-history'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** Who did what to a segment, newest first, each change against what stood before; any text may be taken up again. */
export function HistoryPanel({ segment }: { segment: OpenSegment }) {
  const { t } = useTranslation('review')
  const { work, readOnly, editor, type } = useWorkspace()
  const { changes, more, loading, refused, older } = useHistory(segment)
  const restore = useStable(({ text }: Change) => {
    if (editor.current) editor.current.replace(text)
    else type(text)
    editor.current?.focus()
  })
  const mayRestore = !readOnly && mayEdit(segment, work)
  return (
    <div className={styles.content} aria-busy={loading}>
      <RefusedNotice refused={refused} />
      {!loading && !refused && changes.length === 0 && (
        <Text className={styles.faint}>{t('history.none')}</Text>
      )}
      <ol className={styles.rows}>
        {changes.map((change) => (
          <HistoryChange
            key={change.eventId}
            change={change}
            codes={segment.source.codes}
            onRestore={mayRestore && change.text !== '' ? restore : null}
          />
        ))}
      </ol>
      {loading && changes.length === 0 && <Loader size="sm" />}
      {more && (
        <Button variant="default" size="compact-sm" loading={loading} onClick={older}>
          {t('history.older')}
        </Button>
      )}
    </div>
  )
}
