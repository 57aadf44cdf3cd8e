import type { Check } from './finding'
import { baseOf } from './pair-words'

const opening: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' }

/** Spanish opens a question and an exclamation too (Ortografía de la lengua española, III 3.4.9). Names keep theirs: "Yahoo!". */
export const openingMarks: Check = ({ source, target, targetLanguage }) => {
  if (baseOf(targetLanguage) !== 'es') return []
  return ['?', '!'].flatMap((mark) => {
    const wanted = opening[mark]!
    const at = target.search(mark === '?' ? /\p{L}["”»)]*\?/u : /\p{L}["”»)]*!(?=["”»)\s]*$)/u)
    if (at < 0 || target.includes(wanted) || !source.text.includes(mark)) return []
    const word = /[\p{L}\p{N}]+$/u.exec(target.slice(0, at + 1))?.[0] ?? ''
    if (source.text.includes(`${word}${mark}`)) return []
    const end = target.indexOf(mark, at)
    return [
      {
        code: 'opening_mark',
        severity: 'warning',
        kind: 'judgement',
        start: end,
        end: end + 1,
        values: { wanted },
      },
    ]
  })
}
