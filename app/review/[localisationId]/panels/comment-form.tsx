'use client'

import { Checkbox, SegmentedControl, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import { Composer } from '@/app/components/comments/composer'
import { useKeptComment } from '@/app/components/comments/use-kept-comment'
import { useObserved } from '@/app/components/observed'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { wantedFocus } from './panel-focus'
import styles from './panel.module.css'
import { useStable } from '@/app/review/[localisationId]/use-stable'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

const empty = { text: '', about: 'source', isQuestion: true } as const

type Props = { segment: OpenSegment; onWritten: () => void }

/** Where somebody says or asks something about a segment: of its source for everyone, or of this language's text. */
export function CommentForm({ segment: { translationId }, onWritten }: Props) {
  const { t } = useTranslation('review')
  const { open, personId, target, editor, keys } = useWorkspace()
  const { draft, write, forget } = useKeptComment(personId, translationId, empty)
  const { text, about = 'source', isQuestion = true } = draft
  // The same comment sent again, after a lost network, is one comment.
  const [commentId, setCommentId] = useState(() => crypto.randomUUID())
  const area = useRef<HTMLTextAreaElement>(null)
  const leave = useStable(() => editor.current?.focus())

  const isWanted = useObserved(wantedFocus) === 'comment'
  useEffect(() => {
    if (!isWanted) return
    area.current?.focus()
    wantedFocus.set(null)
  }, [isWanted])

  const send = async (given: string) => {
    const body = { commentId, about, text: given, isQuestion }
    const answer = await ask('POST', `translations/${translationId}/comments`, body)
    return answer.ok ? null : answer.refused
  }
  const who = isQuestion
    ? about === 'source'
      ? t(open.isFrame ? 'comments.frameAsked' : 'comments.officersAsked')
      : t('comments.languageAsked', { language: target.name })
    : about === 'source'
      ? t('comments.allSee')
      : t('comments.languageSees', { language: target.name })
  return (
    <Composer
      area={area}
      label={t('comments.write')}
      text={text}
      ways={[{ label: isQuestion ? t('comments.ask') : t('comments.comment'), send }]}
      onWrite={(next) => write({ text: next, about, isQuestion })}
      onSent={() => {
        forget()
        setCommentId(crypto.randomUUID())
        onWritten()
      }}
      onEscape={leave}
      keyName={keys.confirm[0]}
    >
      <div className={styles.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t('comments.about')}
          value={about}
          onChange={(value) => write({ text, isQuestion, about: value as 'source' | 'target' })}
          data={[
            { value: 'source', label: t('comments.source') },
            { value: 'target', label: target.name },
          ]}
        />
        <Checkbox
          size="xs"
          label={t('comments.isQuestion')}
          checked={isQuestion}
          onChange={(event) => write({ text, about, isQuestion: event.currentTarget.checked })}
        />
      </div>
      <Text className={styles.faint}>{who}</Text>
    </Composer>
  )
}
