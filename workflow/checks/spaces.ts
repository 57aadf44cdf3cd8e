import type { Check } from './finding'

/** Two spaces or more in a row, inside the text. */
export const spaces: Check = ({ source, target }) => {
  if (/\S {2,}\S/u.test(source.text)) return []
  return [...target.matchAll(/(?<=\S) {2,}(?=\S)/gu)].map(({ 0: run, index }) => ({
    code: 'doubled_space',
    severity: 'warning',
    kind: 'judgement',
    start: index,
    end: index + run.length,
    fix: { start: index, end: index + run.length, text: ' ' },
  }))
}
