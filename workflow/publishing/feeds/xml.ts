const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 has no place for, whatever stands in a text. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it stands in an XML document, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/gu, (character) => entities[character] ?? character)

/** An element with a text in it. */
export const element = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `<${name}${attributesOf(attributes)}>${escaped(text)}</${name}>`

/** An element with nothing in it. */
export const empty = (name: string, attributes: Record<string, string>): string =>
  `<${name}${attributesOf(attributes)}/>`

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
