import { createContext, use } from 'react'
import type { RefObject } from 'react'
import type { Observed } from '@/app/components/observed'
import type { KeyDeed } from '@/workflow/people/workspace-keys'
import type { Mending } from '@/workflow/review/mending-of'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import type { DialogName } from './dialogs'
import type { PanelName } from './panels/panels'
import type { SegmentStore } from './segments/segment-store'
import type { Side } from './side'
import type { EditorHandle } from './current/target-editor'
import type { TypedStore } from './kept/typed-store'
import type { Claiming } from './kept/use-claim'
import type { Deeds } from './deeds/use-deeds'
import type { Keyboard } from './keys/use-own-keys'
import type { Parts } from './segments/use-parts'
import type { Checking } from './text/use-knowledge'

/**
 * What every part of the workspace may ask for and do. It changes when the person goes to another segment or opens
 * something, never by typing: texts are read through `store` and `typed` (useSegment, useTyped).
 */
export type WorkspaceParts = {
  open: OpenWork
  work: Work
  personId: string
  source: Side
  target: Side
  mac: boolean
  /** This person's keys on this system. */
  keyboard: Keyboard
  /** How each deed's keys are written. */
  keys: Record<KeyDeed, string[]>
  /** null until the languages are loaded. */
  knowledge: Checking | null
  store: SegmentStore
  typed: TypedStore
  /** The correction of this language that is open, as the desk has it now; null: none is. */
  mending: Observed<Mending | null>
  /** Segments that have not come yet. */
  parts: Parts
  deeds: Deeds
  claiming: Claiming
  editor: RefObject<EditorHandle | null>
  currentId: string | null
  /** Somebody else holds the work at the current segment, or it is not this person's to do. */
  readOnly: boolean
  /** Goes to a segment; what was typed of the one before is sent. */
  choose: (id: string | undefined) => void
  /** Goes to a place, from 0, also where its part has not come yet. */
  goTo: (place: number) => void
  /** Goes to the next segment shown, or the one before. */
  step: (by: 1 | -1) => void
  /** Goes on from a segment that a deed was done to. */
  goOn: (to: 'next' | 'needing', from: OpenSegment) => void
  /** Confirms or approves the current segment and goes on: to the next shown, or the next that waits for this work. */
  decideAndGoOn: (to: 'next' | 'needing') => Promise<void>
  /** The segments that pass the filter and are here, in reading order. */
  shownNow: () => OpenSegment[]
  /** Puts a text in the current segment's place, as if it were typed. */
  type: (text: string) => void
  dialog: DialogName | null
  openDialog: (name: DialogName) => void
  closeDialog: () => void
  /** The tab of the side panel that is shown, when the panel is. */
  panel: PanelName
  showPanel: (name: PanelName) => void
  isPanelShown: boolean
  setPanelShown: (shown: boolean) => void
}

export const WorkspaceContext = createContext<WorkspaceParts | null>(null)

/** The workspace around this part of it. */
export function useWorkspace(): WorkspaceParts {
  const parts = use(WorkspaceContext)
  if (!parts) throw new Error('used outside a workspace')
  return parts
}
