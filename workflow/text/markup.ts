const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in HTML or XML, in an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign]!)

/** What no XML 1.0 document has a place for: every control character but tab, line ends and those above U+007E. */
const impossible = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu

/** The same in XML, whatever stands in a text. */
export const xmlEscaped = (text: string): string => escaped(text.toWellFormed().replace(impossible, ''))
