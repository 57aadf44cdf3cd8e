import { bringBack } from './bring-back'
import { callOffMending } from './call-off-mending'
import { draftAgain } from './draft-again'
import { editions } from './editions'
import { give } from './give'
import type { OfRow } from './given'
import { hold } from './hold'
import { mend } from './mend'
import type { MenuEntry } from './menu-entry'
import { override } from './override'
import { preview } from './preview'
import { resume } from './resume'
import { remove, withdraw } from './take-down'

/** What can be done with one language beside its next step, in the order it is offered. */
export const rowMenu: readonly MenuEntry<OfRow>[] = [
  preview,
  give,
  draftAgain,
  override,
  hold,
  resume,
  mend,
  callOffMending,
  editions,
  bringBack,
  withdraw,
  remove,
]
