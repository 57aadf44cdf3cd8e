import type { ReleaseHead } from '@/workflow/intake/release-head'
import type { ReleaseSettings } from '@/workflow/intake/source-of'
import type { Settled } from './settled'

/** What was settled about a stored release, as the fields hold it. */
export const settledOf = (release: ReleaseHead, settings: ReleaseSettings, zone: string): Settled => ({
  nations: settings.nations,
  embargoLocal: release.embargoLocal ?? '',
  embargoZone: release.embargoZone ?? zone,
  embargoAt: release.embargoAt,
  engineRule: settings.engineRule,
  restricted: release.restricted,
  namedPeople: settings.namedPeople,
})
