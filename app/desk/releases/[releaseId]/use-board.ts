'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/components/ask'
import { useLive } from '@/app/components/use-live'
import type { Board } from '@/workflow/publishing/board'

const busyMs = 2_500
const calmMs = 10_000
/** Changes told of come in crowds: the board is asked for once for all of them. */
const gatherMs = 800
/** Around the embargo's instant the board is watched closely. */
const closeMs = 60_000

function pauseMs({ rows, state, embargoAt, now }: Board): number {
  const isDrafting = rows.some(({ step }) => step === 'drafting')
  const isNear =
    state === 'scheduled' && embargoAt !== null && Date.parse(embargoAt) - Date.parse(now) < closeMs
  return isDrafting || isNear ? busyMs : calmMs
}

/** A board kept up to date while its page is looked at. */
export function useBoard(first: Board): { board: Board; isStale: boolean; reload: () => Promise<void> } {
  const [board, setBoard] = useState(first)
  const [isStale, setIsStale] = useState(false)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { releaseId } = first
  const reload = useCallback(async () => {
    const answer = await ask<Board>('GET', `releases/${releaseId}`)
    setIsStale(!answer.ok)
    if (answer.ok) setBoard(answer.value)
  }, [releaseId])
  useLive({ releases: [releaseId] }, (told) => {
    // What somebody has said or is typing does not move the board.
    if (told.kind === 'notices') return
    clearTimeout(soon.current)
    soon.current = setTimeout(() => void reload(), gatherMs)
  })
  useEffect(() => () => clearTimeout(soon.current), [])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.hidden) setBoard((same) => ({ ...same }))
      else void reload()
    }, pauseMs(board))
    const look = () => {
      if (!document.hidden) void reload()
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [board, isStale, reload])
  return { board, isStale, reload }
}
