'use client'

import { useEffect, useRef } from 'react'
import type { LiveTold } from '@/workflow/release/live'
import { joinLiveLine } from './live-line'
import type { Interest } from './live-line'

/**
 * Hears what others change in what a page shows. `missed`: the line was down or never stood, look anew.
 * @param interest what is shown; null: nothing yet
 */
export function useLive(interest: Interest | null, heard: (told: LiveTold) => void): void {
  const latest = useRef(heard)
  useEffect(() => {
    latest.current = heard
  })
  const wanted = interest && JSON.stringify(interest)
  useEffect(() => {
    if (wanted === null) return
    return joinLiveLine(JSON.parse(wanted) as Interest, (told) => latest.current(told))
  }, [wanted])
}
