export const text = ''
