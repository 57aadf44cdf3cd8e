const draftingStops = [
  'no_engine',
  'not_allowed_by_release',
  'engine_quota',
  'engine_outage',
  'engine_credentials',
  'engine_rejected',
  'engine_timeout',
  'draft_refused',
  'text_too_long',
] as const

/** Reasons this place has words for. */
export const isDraftingStop = (reason: string): reason is (typeof draftingStops)[number] =>
  (draftingStops as readonly string[]).includes(reason)
