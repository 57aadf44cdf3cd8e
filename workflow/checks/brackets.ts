import type { Check } from './finding'

const closing: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '］': '［',
  '】': '【',
}
const opening = new Set(Object.values(closing))

/** Where brackets without a partner stand. */
function unbalanced(text: string): number[] {
  const open: { bracket: string; at: number }[] = []
  const alone: number[] = []
  for (let at = 0; at < text.length; at++) {
    const bracket = text[at]!
    if (opening.has(bracket)) open.push({ bracket, at })
    if (!closing[bracket]) continue
    if (open.at(-1)?.bracket === closing[bracket]) open.pop()
    else alone.push(at)
  }
  return [...alone, ...open.map(({ at }) => at)]
}

/** A bracket without its partner, unless the source leaves as many alone ("a) …", a bracket over two sentences). */
export const brackets: Check = ({ source, target }) => {
  const alone = unbalanced(target)
  const first = alone[0]
  if (alone.length === unbalanced(source.text).length) return []
  return [
    {
      code: 'bracket_unbalanced',
      severity: 'warning',
      kind: 'judgement',
      ...(first !== undefined && { start: first, end: first + 1 }),
    },
  ]
}
