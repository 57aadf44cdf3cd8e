/** Questions on a page. */
export const questionsAtOnce = 20

export const questionStates = ['waiting', 'answered', 'resolved'] as const

/** A question waits as long as the last word in it is not from the officers' desk. */
export type QuestionState = (typeof questionStates)[number]
