import { draftAgain } from './draft-again'
import { give } from './give'
import type { OfRow } from './given'
import { hold } from './hold'
import type { MenuEntry } from './menu-entry'
import { resume } from './resume'

/** What can be done with one language beside its next step, in the order it is offered. */
export const rowMenu: readonly MenuEntry<OfRow>[] = [give, draftAgain, hold, resume]
