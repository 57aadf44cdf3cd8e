import { database } from '@/platform/database'
import { frameRelease, syncFrame } from './sync-frame'

/** Brings what a new version of the program says on its pages to its reviewers, where somebody reviews that. */
export async function followFrame(): Promise<void> {
  if (await frameRelease(database)) await syncFrame()
}
