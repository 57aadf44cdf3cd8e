import type { Frame } from './frame'
import type { Site } from './site'

/** What stands around whatever a page says: whose it is, and the fixed texts in its language. */
export type Around = { site: Site; frame: Frame }
