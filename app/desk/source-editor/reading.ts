'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import type { Refused } from '@/app/components/ask'
import type { Preview } from '@/workflow/intake/preview'

/** Typing rests this long before the desk reads what stands there. */
const restMilliseconds = 400

export type Reading = {
  preview: Preview | null
  refused: Refused | null
  busy: boolean
}

/**
 * Reads a source as it stands, whenever it has rested for a moment. An answer that a later asking has overtaken is
 * left aside.
 * @param body what to read; null: nothing to read yet. Compared by identity.
 * @param onRead called with each answer that is still wanted
 */
export function useReading(body: object | null, onRead: (preview: Preview) => void): Reading {
  const [reading, setReading] = useState<Reading>({ preview: null, refused: null, busy: false })
  const latest = useRef(0)
  const told = useRef(onRead)
  useEffect(() => {
    told.current = onRead
  })

  const read = useCallback(async (asked: object, turn: number) => {
    const answer = await ask<Preview>('POST', 'intake', asked)
    if (turn !== latest.current) return
    if (!answer.ok) return setReading((before) => ({ ...before, refused: answer.refused, busy: false }))
    setReading({ preview: answer.value, refused: null, busy: false })
    told.current(answer.value)
  }, [])

  useEffect(() => {
    const turn = (latest.current += 1)
    if (!body) return setReading({ preview: null, refused: null, busy: false })
    setReading((before) => ({ ...before, busy: true }))
    const timer = setTimeout(() => void read(body, turn), restMilliseconds)
    return () => clearTimeout(timer)
  }, [body, read])

  return reading
}
