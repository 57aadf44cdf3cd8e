/** White space counts as one space, wherever lines were broken; letters are compared in NFC, as they were published. */
export const normal = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Lines as they are compared, those without a word left out. */
export const linesOf = (lines: readonly string[]): string[] => lines.map(normal).filter((line) => line !== '')
