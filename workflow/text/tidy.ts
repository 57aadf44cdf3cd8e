const edges = /^[ \t\r\n]+|[ \t\r\n]+$/gu

/**
 * A sentence's text as it is kept: NFC, and one ordinary space where several stand, since no page shows more. Breaking
 * white space at the ends belongs to the block, not to the sentence.
 */
export const tidy = (text: string): string => text.normalize('NFC').replace(edges, '').replace(/ {2,}/gu, ' ')
