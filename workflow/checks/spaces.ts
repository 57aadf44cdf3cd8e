import type { Check } from './finding'

const doubled =
  /(?<=\S) *[\u00A0\u2000-\u200A\u202F\u3000][ \u00A0\u2000-\u200A\u202F\u3000]+(?=\S)|(?<=\S) +[\u00A0\u2000-\u200A\u202F\u3000](?=\S)/gu

/**
 * Several spaces in a row of which one is no ordinary one: a page shows them all. Ordinary ones alone become one when a
 * text is kept (workflow/text/tidy.ts).
 */
export const spaces: Check = ({ source, target }) => {
  if (!/[\u00A0\u2000-\u200A\u202F\u3000]/u.test(target) || source.text.search(doubled) >= 0) return []
  return [...target.matchAll(doubled)].map(({ 0: run, index }) => ({
    code: 'doubled_space',
    severity: 'warning',
    kind: 'judgement',
    start: index,
    end: index + run.length,
    fix: { start: index, end: index + run.length, text: /[^ ]/u.exec(run)![0] },
  }))
}
