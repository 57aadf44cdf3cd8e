'use client'

import { useEffect, useRef } from 'react'
import type { KeyDeed } from '@/workflow/people/workspace-keys'
import { keyDeed } from './key-press'
import type { KeyPress } from './key-press'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))

/** Deeds that go on for as long as their keys are held. */
const repeated = new Set<KeyDeed>(['previous', 'next', 'noBreakSpace'])

/** Does deeds by this person's keys, unless a dialog is open: that has keys of its own. */
export function useKeys(deeds: Partial<Record<KeyDeed, (press: KeyPress) => void>>) {
  const { keys } = useWorkspace().keyboard
  const current = useRef(deeds)
  useEffect(() => {
    current.current = deeds
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      const deed = keyDeed(event, { keys, inText: isText(event.target) })
      const done = deed && current.current[deed]
      if (!done) return
      event.preventDefault()
      if (!event.repeat || repeated.has(deed)) done(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys])
}
