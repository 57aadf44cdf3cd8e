/** Words no text has by itself: where one stands, it came from the text or the address that it was put into. */
export const markers = /qz[a-z]{16}/gu

export const newMarker = (random: () => number): string =>
  `qz${Array.from({ length: 16 }, () => String.fromCodePoint(97 + Math.floor(random() * 26))).join('')}`
