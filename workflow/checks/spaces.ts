import type { Check } from './finding'

const doubled = /(?<=[^\s.!?…:;])[ \u00A0\u2000-\u200A\u202F\u3000]{2,}(?=[^\s"”»“])/gu

/**
 * Two spaces or more in a row inside a sentence. Between sentences some set two by habit, and no page shows them; spaces at
 * either end are trimmed where a text is kept.
 */
export const spaces: Check = ({ source, target }) => {
  if (!/[ \u00A0\u2000-\u200A\u202F\u3000]{2}/u.test(target) || /\S {2,}\S/u.test(source.text)) return []
  return [...target.matchAll(doubled)].map(({ 0: run, index }) => ({
    code: 'doubled_space',
    severity: 'warning',
    kind: 'judgement',
    start: index,
    end: index + run.length,
    fix: { start: index, end: index + run.length, text: /[^ ]/u.exec(run)?.[0] ?? ' ' },
  }))
}
