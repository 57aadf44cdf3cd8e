import { useSyncExternalStore } from 'react'

/** A value that lives outside React: whoever shows it is drawn anew when it is set, and nobody else. */
export type Observed<T> = {
  get: () => T
  set: (next: T | ((now: T) => T)) => void
  subscribe: (listener: () => void) => () => void
}

export function observed<T>(initial: T): Observed<T> {
  let now = initial
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set: (next) => {
      const value = typeof next === 'function' ? (next as (now: T) => T)(now) : next
      if (Object.is(value, now)) return
      now = value
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const useObserved = <T>({ subscribe, get }: Observed<T>): T =>
  useSyncExternalStore(subscribe, get, get)
