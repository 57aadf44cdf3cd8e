import { useCallback, useSyncExternalStore } from 'react'
import { observed } from '@/app/components/observed'

/** What is done to everything picked. */
export type ManyDeed = 'confirm' | 'approve' | 'approve_seen' | 'send_back' | 'dismiss'

type Selection = { isOn: boolean; ids: ReadonlySet<string> }

const none: ReadonlySet<string> = new Set()

/** Which segments are picked. Nothing is done to many that were not picked one by one or as a range. */
export function selectionStore() {
  const state = observed<Selection>({ isOn: false, ids: none })
  /** What is about to be done to them. */
  const asked = observed<ManyDeed>('confirm')
  /** Where a range begins. */
  let anchor: string | null = null

  const put = (ids: Iterable<string>): void => state.set({ isOn: true, ids: new Set(ids) })

  /** @param range the segments from the one picked before up to this one, in reading order */
  function toggle(id: string, range: ((from: string, to: string) => string[]) | null = null): void {
    const { ids } = state.get()
    const between = range && anchor !== null ? range(anchor, id) : []
    const isPicked = ids.has(id) && between.length === 0
    put(isPicked ? [...ids].filter((one) => one !== id) : [...ids, ...between, id])
    anchor = id
  }

  return {
    state,
    asked,
    toggle,
    put,
    open: (): void => state.set((now) => ({ ...now, isOn: true })),
    clear: (): void => state.set((now) => ({ ...now, ids: none })),
    close: (): void => state.set({ isOn: false, ids: none }),
  }
}

export type SelectionStore = ReturnType<typeof selectionStore>

/** Whether one segment is picked; drawn anew only when that changes. */
export function useIsPicked({ state }: SelectionStore, id: string): boolean {
  const read = useCallback(() => state.get().ids.has(id), [id, state])
  return useSyncExternalStore(state.subscribe, read, read)
}

export function useIsSelecting({ state }: SelectionStore): boolean {
  const read = () => state.get().isOn
  return useSyncExternalStore(state.subscribe, read, read)
}
