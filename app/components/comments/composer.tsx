'use client'

import { Button, Group, Textarea } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refused } from '@/app/components/ask'
import { RefusedNotice } from '@/app/components/refused-notice'
import { longestComment } from '@/workflow/review/comments/comment-length'
import styles from './comments.module.css'
import { useWhyComment } from './use-why-comment'

/** A way to send what is written: `send` answers with why it could not be. */
export type Sending = { label: string; send: (text: string) => Promise<Refused | null> }

type Props = {
  label: string
  text: string
  /** The likeliest first: the key does that one. */
  ways: Sending[]
  onWrite: (text: string) => void
  /** Once it is sent. */
  onSent: () => void
  /** Gives the writing up. */
  onLeave?: () => void
  /** What Escape does where nothing is given up: the keyboard goes elsewhere. */
  onEscape?: () => void
  /** How the key that sends is written. */
  keyName?: string | undefined
  autoFocus?: boolean
  area?: RefObject<HTMLTextAreaElement | null>
  /** What stands between the field and its buttons. */
  children?: ReactNode
}

/** Where somebody writes a comment or an answer. Enter begins a line; Ctrl+Enter or ⌘Enter sends. */
export function Composer(props: Props) {
  const { label, text, ways, onWrite, onSent, onLeave, keyName, autoFocus = false } = props
  const { t } = useTranslation()
  const why = useWhyComment()
  const [sending, setSending] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const own = useRef<HTMLTextAreaElement>(null)
  const area = props.area ?? own
  const hintId = useId()
  const isEmpty = text.trim() === ''

  async function send(which: number) {
    if (isEmpty || sending !== null) return
    setSending(which)
    const answer = await ways[which]!.send(text)
    setSending(null)
    setRefused(answer)
    if (!answer) onSent()
  }

  const keys = useRef<(event: KeyboardEvent) => void>(undefined)
  useEffect(() => {
    keys.current = (event) => {
      if (event.isComposing) return
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey
      const leave = onLeave ?? props.onEscape
      if (!isSend && !(event.key === 'Escape' && leave)) return
      // The page's own keys confirm a translation with these: here they are the writer's.
      event.stopPropagation()
      event.preventDefault()
      if (isSend) void send(0)
      else leave?.()
    }
  })
  useEffect(() => {
    const element = area.current
    const press = (event: KeyboardEvent) => keys.current?.(event)
    element?.addEventListener('keydown', press)
    if (autoFocus) element?.focus()
    return () => element?.removeEventListener('keydown', press)
  }, [area, autoFocus])

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send(0)
      }}
    >
      <Textarea
        ref={area}
        label={label}
        size="sm"
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        maxLength={longestComment}
        value={text}
        aria-describedby={isEmpty ? undefined : hintId}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      {props.children}
      <RefusedNotice refused={refused} explain={why(refused)} />
      <Group gap="xs" mt={6} align="center">
        {ways.map((way, index) => (
          <Button
            key={way.label}
            type={index === 0 ? 'submit' : 'button'}
            size="compact-sm"
            variant={index === 0 ? 'filled' : 'default'}
            disabled={isEmpty || (sending !== null && sending !== index)}
            loading={sending === index}
            onClick={index === 0 ? undefined : () => void send(index)}
          >
            {way.label}
            {index === 0 && keyName && <kbd className={styles.key}>{keyName}</kbd>}
          </Button>
        ))}
        {onLeave && (
          <Button size="compact-sm" variant="subtle" onClick={onLeave}>
            {t('cancel')}
          </Button>
        )}
      </Group>
      {!isEmpty && (
        <span id={hintId} hidden>
          {t('comment.kept')}
        </span>
      )}
    </form>
  )
}
