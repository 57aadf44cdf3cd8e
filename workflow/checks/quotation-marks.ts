import type { Check, Finding } from './finding'
import { usualMarks, marksOf } from './quotation-marks-by-language'

type Left = { marks: number; unopened: number; unclosed: number; last: number }

/** What quotations a text leaves open on either side. A mark that both opens and closes does what makes sense. */
function leftOpen(text: string, language: string): Left {
  const pairs = marksOf(language)
  const opens = new Set(pairs.map(([open]) => open))
  const closes = new Set(pairs.map(([, close]) => close))
  const left: Left = { marks: 0, unopened: 0, unclosed: 0, last: -1 }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    const usual = opens.has(mark) || closes.has(mark) ? undefined : usualMarks[mark]
    const mayOpen = opens.has(mark) || usual === 'opens' || usual === 'both'
    const mayClose = closes.has(mark) || usual === 'closes' || usual === 'both'
    if (!mayOpen && !mayClose) continue
    left.marks += 1
    left.last = at
    if (mayClose && left.unclosed > 0) left.unclosed -= 1
    else if (mayOpen) left.unclosed += 1
    else left.unopened += 1
  }
  return left
}

const finding = (code: Finding['code'], at: number): Finding => ({
  code,
  severity: 'warning',
  kind: 'judgement',
  ...(at >= 0 && { start: at, end: at + 1 }),
})

/** Quotations opened and closed as the source does; a quotation may run over several sentences. */
export const quotationMarks: Check = ({ source, target, sourceLanguage, targetLanguage }) => {
  const before = leftOpen(source.text, sourceLanguage)
  const after = leftOpen(target, targetLanguage)
  if (before.marks > 0 && after.marks === 0) return [finding('quotation_missing', -1)]
  if (before.unopened === after.unopened && before.unclosed === after.unclosed) return []
  return [finding('quotation_unbalanced', after.last)]
}
