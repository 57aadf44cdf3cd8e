'use client'

import { useTranslation } from 'react-i18next'
import { ThreadView } from '@/app/components/comments/thread-view'
import type { Thread } from '@/workflow/review/comments/thread'
import styles from './panel.module.css'
import { useLanguageName } from './use-language-name'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { threads: Thread[]; sourceVersion: number | null; onChanged: () => void }

/** Threads about one segment, each with what it is about. */
export function CommentThreads({ threads, sourceVersion, onChanged }: Props) {
  const { t } = useTranslation()
  const { open, personId, target } = useWorkspace()
  const nameOf = useLanguageName()
  return (
    <ul className={styles.threads}>
      {threads.map((thread) => (
        <li key={thread.commentId}>
          <ThreadView
            thread={thread}
            personId={personId}
            nameOf={nameOf}
            localisationId={open.localisationId}
            onChanged={onChanged}
            about={
              <>
                <span>
                  {thread.about === 'source'
                    ? t('comment.source')
                    : t('comment.target', { language: target.name })}
                </span>
                {thread.sourceVersion !== sourceVersion && <span>{t('comment.earlier')}</span>}
              </>
            }
          />
        </li>
      ))}
    </ul>
  )
}
