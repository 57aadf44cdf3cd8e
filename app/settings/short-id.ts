/** The end of an id (UUID version 7 begins with the time, so ids of one day look alike at their front). */
export const shortId = (id: string): string => id.slice(-8)
