/** Pages shown beside each other: more are too narrow to read. */
export const previewsAtOnce = 4
