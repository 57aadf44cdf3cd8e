import { xmlEscaped } from '@/workflow/text/markup'

/** An element with a text in it. */
export const element = (name: string, text: string): string => `<${name}>${xmlEscaped(text)}</${name}>`

/** An element with nothing in it. */
export const empty = (name: string, attributes: Record<string, string>): string =>
  `<${name}${attributesOf(attributes)}/>`

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlEscaped(value)}"`)
    .join('')

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
