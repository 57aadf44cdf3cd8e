import { sentenceKey } from '@/app/components/kept-keys'
import { keyDeeds, keysFor } from '@/workflow/people/workspace-keys'
import type { KeySystem, OwnKeys } from '@/workflow/people/workspace-keys'
import type { OpenWork } from '@/workflow/review/open-work'
import { watchEarly } from './watch-early'
import type { Watched } from './watch-early'

type Given = { open: OpenWork; personId: string; ownKeys: OwnKeys }

/** What watches a page until its own script runs, as the text of a script. */
export function watching({ open, personId, ownKeys }: Given): string {
  const chords = (system: KeySystem) => {
    const keys = keysFor(ownKeys, system)
    return keyDeeds.flatMap((deed) => keys[deed]).filter((chord) => chord.includes('+'))
  }
  const current = open.segments.find(({ place }) => place === open.outline.begin)
  const { version, workingCopy } = current ?? {}
  const watched: Watched = {
    chords: { mac: chords('mac'), other: chords('other') },
    kept: current
      ? {
          key: sentenceKey(personId, current.translationId),
          beside: {
            baseVersion: workingCopy?.baseVersion ?? version,
            copyVersion: workingCopy?.version ?? null,
            work: open.work,
          },
        }
      : null,
  }
  return `(${watchEarly.toString()})(${JSON.stringify(watched).replaceAll('<', '\\u003c')})`
}
