import { bringBack } from './bring-back'
import type { OfRelease } from './given'
import { liftEmbargo } from './lift-embargo'
import type { MenuEntry } from './menu-entry'
import { moveEmbargo } from './move-embargo'
import { readdress } from './readdress'
import { remove, withdraw } from './take-down'
import { unschedule } from './unschedule'

/** What can be done with a release beside its next step, in the order it is offered. */
export const releaseMenu: readonly MenuEntry<OfRelease>[] = [
  moveEmbargo,
  liftEmbargo,
  unschedule,
  readdress,
  bringBack,
  withdraw,
  remove,
]
