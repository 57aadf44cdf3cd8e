import { observed } from '@/app/components/observed'
import type { Work } from '@/workflow/review/work'
import type { Typed } from '@/app/review/[localisationId]/kept/typed-store'

/** A translation as it stands after a deed: what a taking back names it by. */
export type After = { translationId: string; version: number; sourceVersion: number }

/** Something this person did here and may take back, as a whole. */
export type Undoable =
  | { kind: 'deed'; work: Work; segments: readonly After[] }
  | { kind: 'dismissal'; segments: readonly (After & { fingerprints: string[] })[] }
  /** Texts others were put in the place of, typed or standing. */
  | { kind: 'typing'; before: readonly ({ id: string } & Typed)[] }

/** More than anybody remembers. */
const most = 200

/** What this person did while the page stood open, the last on top. */
export function undoStore() {
  const done = observed<readonly Undoable[]>([])
  return {
    done,
    push: (one: Undoable): void => done.set((all) => [...all, one].slice(-most)),
    /** Adds what was done because of a deed on one segment to that deed, so that it is taken back with it. */
    join: (like: string, work: Work, segments: readonly After[]): void =>
      done.set((all) => {
        const at = all.findLastIndex(
          (one) => one.kind === 'deed' && one.segments.some(({ translationId }) => translationId === like),
        )
        const one = all[at]
        if (one?.kind !== 'deed') return [...all, { kind: 'deed', work, segments }]
        return all.with(at, { ...one, segments: [...one.segments, ...segments] })
      }),
    /** Takes the last off. */
    pop: (): Undoable | undefined => {
      const last = done.get().at(-1)
      done.set((all) => all.slice(0, -1))
      return last
    },
  }
}

export type UndoStore = ReturnType<typeof undoStore>
