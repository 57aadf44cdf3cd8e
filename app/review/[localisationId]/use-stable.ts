import { useCallback, useEffect, useRef } from 'react'

/** The same function for as long as its component lives, doing what the last one given does: for what is memoised. */
export function useStable<A extends unknown[], R>(run: (...given: A) => R): (...given: A) => R {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback((...given: A) => latest.current(...given), [])
}
