'use client'

import { Button, Group, Text } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { writingOf } from '@/app/i18n/languages'
import type { Comment } from '@/workflow/review/comments/thread'
import styles from './comments.module.css'
import { Composer } from './composer'
import { useKeptComment } from './use-kept-comment'

type Props = {
  comment: Comment
  personId: string
  nameOf: (tag: string) => string
  onChanged: () => void
  /** What stands before its author's name. */
  mark?: ReactNode
  /** What stands between that and the words. */
  about?: ReactNode
}

/** One thing said: who, from where, when; its author may word it anew or take it back. */
export function Said({ comment, personId, nameOf, onChanged, mark, about }: Props) {
  const { t, i18n } = useTranslation()
  const { commentId, author, language, at, text, isEdited, isDeleted } = comment
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null)
  // The server does not know where the reader is: their own time is said once the page lives.
  const isThere = useMounted()
  const time = new Intl.DateTimeFormat(writingOf(i18n.language), {
    ...{ dateStyle: 'medium', timeStyle: 'short' },
    ...(!isThere && { timeZone: 'UTC' }),
  })
  return (
    <div>
      <div className={styles.who}>
        {mark}
        <strong>
          <bdi>{author.name}</bdi>
        </strong>
        <span className={styles.faint}>{language ? nameOf(language) : t('comment.desk')}</span>
        <time className={styles.faint} dateTime={at} suppressHydrationWarning>
          {time.format(new Date(at))}
        </time>
        {isEdited && <span className={styles.faint}>{t('comment.edited')}</span>}
      </div>
      {about && <div className={styles.about}>{about}</div>}
      {doing === 'edit' ? (
        <Edit comment={comment} personId={personId} onDone={() => setDoing(null)} onChanged={onChanged} />
      ) : isDeleted ? (
        <Text className={styles.gone}>{t('comment.deleted')}</Text>
      ) : (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      )}
      {author.me && !isDeleted && doing === null && (
        <Group gap={4}>
          <Button size="compact-xs" variant="subtle" onClick={() => setDoing('edit')}>
            {t('comment.edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => setDoing('delete')}>
            {t('comment.delete')}
          </Button>
        </Group>
      )}
      {doing === 'delete' && (
        <Delete commentId={commentId} onDone={() => setDoing(null)} onChanged={onChanged} />
      )}
    </div>
  )
}

type EditProps = Pick<Props, 'comment' | 'personId' | 'onChanged'> & { onDone: () => void }

function Edit({ comment: { commentId, text: before }, personId, onDone, onChanged }: EditProps) {
  const { t } = useTranslation()
  const { draft, write, forget } = useKeptComment(personId, `edit ${commentId}`, { text: before })
  const save = async (text: string) => {
    const answer = await ask('PATCH', `comments/${commentId}`, { text })
    return answer.ok ? null : answer.refused
  }
  return (
    <Composer
      autoFocus
      label={t('comment.text')}
      text={draft.text}
      ways={[{ label: t('comment.save'), send: save }]}
      onWrite={(text) => write({ text })}
      onSent={() => {
        forget()
        onDone()
        onChanged()
      }}
      onLeave={() => {
        forget()
        onDone()
      }}
    />
  )
}

type DeleteProps = { commentId: string; onDone: () => void; onChanged: () => void }

function Delete({ commentId, onDone, onChanged }: DeleteProps) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  async function remove() {
    setBusy(true)
    const answer = await ask('DELETE', `comments/${commentId}`)
    setBusy(false)
    if (!answer.ok) return setRefused(answer.refused)
    onDone()
    onChanged()
  }
  return (
    <div role="group" aria-label={t('comment.delete')}>
      <Text size="sm">{t('comment.deleteAsk')}</Text>
      <RefusedNotice refused={refused} />
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" color="red" loading={busy} onClick={() => void remove()}>
          {t('comment.delete')}
        </Button>
        <Button size="compact-sm" variant="default" autoFocus onClick={onDone}>
          {t('cancel')}
        </Button>
      </Group>
    </div>
  )
}
