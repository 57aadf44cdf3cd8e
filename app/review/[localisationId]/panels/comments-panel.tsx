'use client'

import { Button, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { CommentForm } from './comment-form'
import { CommentThreads } from './comment-threads'
import styles from './panel.module.css'
import { useComments } from './use-comments'
import type { KnownComments } from './use-comments'

/** What is said and asked about a segment, on its source and on this language's text of it. */
export function CommentsPanel({ segment }: { segment: OpenSegment }) {
  const { t } = useTranslation('review')
  const { known, refused, reload, showResolved, more } = useComments(segment)
  return (
    <div className={styles.content}>
      <CommentForm segment={segment} onWritten={reload} />
      <RefusedNotice refused={refused} />
      <Text className={styles.faint} role="status">
        {known && t('comments.open', { count: known.counts.open })}
      </Text>
      {!known && !refused && <Loader size="sm" />}
      {known && <Known known={known} onChanged={reload} onResolved={showResolved} onMore={more} />}
    </div>
  )
}

type Props = {
  known: KnownComments
  onChanged: () => void
  onResolved: () => void
  onMore: (part: 'open' | 'resolved') => void
}

function Known({ known, onChanged, onResolved, onMore }: Props) {
  const { t } = useTranslation('review')
  const { threads, counts, sourceVersion } = known
  return (
    <>
      {(['open', 'resolved'] as const).map(
        (part) =>
          threads[part] && (
            <div key={part}>
              {part === 'resolved' && <h3 className={styles.heading}>{t('comments.resolved')}</h3>}
              <CommentThreads threads={threads[part]} sourceVersion={sourceVersion} onChanged={onChanged} />
              {threads[part].length < counts[part] && (
                <Button size="compact-sm" variant="default" onClick={() => onMore(part)}>
                  {t('comments.more')}
                </Button>
              )}
            </div>
          ),
      )}
      {!threads.resolved && counts.resolved > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onResolved}>
          {t('comments.showResolved', { count: counts.resolved })}
        </Button>
      )}
    </>
  )
}
