/** People who are given a copy in one deed. */
export const recipientsAtOnce = 20
