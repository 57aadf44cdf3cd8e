import { useSyncExternalStore } from 'react'
import { observed } from '@/app/components/observed'
import { store, stored } from '@/app/components/stored'

const key = 'communique:characters'

/** One choice for every segment, kept in this browser; null: not read yet. */
const chosen = observed<boolean | null>(null)

const read = (): boolean => {
  const known = chosen.get()
  if (known !== null) return known
  const isShown = stored<{ isShown: boolean }>(key, (value) => 'isShown' in value)?.isShown ?? false
  chosen.set(isShown)
  return isShown
}

function show(isShown: boolean): void {
  store(key, { isShown })
  chosen.set(isShown)
}

/** Whether the special characters stand open, as this person left them. */
export const useIsShown = (): [boolean, (isShown: boolean) => void] => [
  useSyncExternalStore(chosen.subscribe, read, () => false),
  show,
]
