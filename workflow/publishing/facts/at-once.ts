/** Facts shown at once. */
export const factsAtOnce = 100
