'use client'

import { useEffect, useRef } from 'react'
import { keyDeed } from './key-deeds'
import type { KeyDeed, KeyPress } from './key-deeds'

const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))

/** Does the workspace's keys, unless a dialog is open: that has keys of its own. */
export function useKeys(mac: boolean, deeds: Partial<Record<KeyDeed, (press: KeyPress) => void>>) {
  const current = useRef(deeds)
  useEffect(() => {
    current.current = deeds
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      const deed = keyDeed(event, { mac, inText: isText(event.target) })
      const done = deed && current.current[deed]
      if (!done) return
      event.preventDefault()
      if (!event.repeat || deed === 'previous' || deed === 'next') done(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [mac])
}
