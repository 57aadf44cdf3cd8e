/** How readers' reports stand. */
export const reportStates = ['open', 'closed'] as const
export type ReportState = (typeof reportStates)[number]

/** What became of a report. */
export const reportOutcomes = ['mended', 'no_mistake', 'spam'] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Reports on one page of the list. */
export const reportsAtOnce = 20
