'use client'

import { Button, Group } from '@mantine/core'
import { IconMessage2, IconMessageQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import type { Thread } from '@/workflow/review/comments/thread'
import styles from './comments.module.css'
import { Composer } from './composer'
import { Said } from './said'
import { useKeptComment } from './use-kept-comment'
import { useWhyComment } from './use-why-comment'

type Props = {
  thread: Thread
  personId: string
  nameOf: (tag: string) => string
  /** The localisation answers are given from; without one they come from the officers' desk. */
  localisationId?: string
  onChanged: () => void
  /** What it is about, in a line or more. */
  about: ReactNode
}

/** A comment or a question with what was said to it. */
export function ThreadView({ thread, personId, nameOf, localisationId, onChanged, about }: Props) {
  const { t } = useTranslation()
  const { commentId, isQuestion, answers, resolved, may, author } = thread
  const [isAnswering, setAnswering] = useState(false)
  const said = { personId, nameOf, onChanged }
  const Mark = isQuestion ? IconMessageQuestion : IconMessage2
  return (
    <article
      className={styles.thread}
      id={`comment-${commentId}`}
      data-resolved={resolved !== null || undefined}
      aria-label={t(isQuestion ? 'comment.questionBy' : 'comment.commentBy', { name: author.name })}
    >
      <Said
        {...said}
        comment={thread}
        about={about}
        mark={
          <span className={styles.kind}>
            <Mark size={16} aria-hidden /> {t(isQuestion ? 'comment.question' : 'comment.comment')}
          </span>
        }
      />
      {answers.length > 0 && (
        <ol className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.commentId} id={`comment-${answer.commentId}`}>
              <Said {...said} comment={answer} />
            </li>
          ))}
        </ol>
      )}
      {isAnswering && may.answer ? (
        <Answer
          thread={thread}
          personId={personId}
          localisationId={localisationId}
          onDone={() => setAnswering(false)}
          onChanged={onChanged}
        />
      ) : (
        <Deeds thread={thread} onAnswer={() => setAnswering(true)} onChanged={onChanged} />
      )}
    </article>
  )
}

type DeedsProps = { thread: Thread; onAnswer: () => void; onChanged: () => void }

function Deeds({ thread: { commentId, author, may, resolved }, onAnswer, onChanged }: DeedsProps) {
  const { t } = useTranslation()
  const why = useWhyComment()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  async function settle() {
    setBusy(true)
    const answer = await ask(resolved ? 'DELETE' : 'POST', `comments/${commentId}/resolution`)
    setBusy(false)
    setRefused(answer.ok ? null : answer.refused)
    onChanged()
  }
  return (
    <>
      <Group gap="xs">
        {may.answer && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('comment.answerTo', { name: author.name })}
            onClick={onAnswer}
          >
            {t('comment.answer')}
          </Button>
        )}
        {may.resolve && (
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void settle()}>
            {resolved ? t('comment.reopen') : t('comment.resolve')}
          </Button>
        )}
        {resolved && <span className={styles.faint}>{t('comment.resolvedBy', { name: resolved.by })}</span>}
      </Group>
      <RefusedNotice refused={refused} explain={why(refused)} />
    </>
  )
}

type AnswerProps = {
  thread: Thread
  personId: string
  localisationId: string | undefined
  onDone: () => void
  onChanged: () => void
}

function Answer({ thread, personId, localisationId, onDone, onChanged }: AnswerProps) {
  const { t } = useTranslation()
  const { commentId, may } = thread
  const { draft, write, forget } = useKeptComment(personId, `answer ${commentId}`, { text: '' })
  // The same answer sent again, after a lost network, is one answer.
  const [answerId] = useState(() => crypto.randomUUID())
  const sending = (resolve: boolean) => async (text: string) => {
    const body = { answerId, text, resolve, ...(localisationId && { localisationId }) }
    const answer = await ask('POST', `comments/${commentId}/answers`, body)
    return answer.ok ? null : answer.refused
  }
  return (
    <Composer
      autoFocus
      label={t('comment.yourAnswer')}
      text={draft.text}
      ways={[
        { label: t('comment.send'), send: sending(false) },
        ...(may.resolve ? [{ label: t('comment.sendAndResolve'), send: sending(true) }] : []),
      ]}
      onWrite={(text) => write({ text })}
      onSent={() => {
        forget()
        onDone()
        onChanged()
      }}
      onLeave={onDone}
    />
  )
}
