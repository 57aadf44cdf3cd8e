const openings: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '）': '（', '」': '「', '』': '『', '】': '【', '》': '《' },
}
const brackets = /[()[\]（）「」『』【】《》]/gu

/** Brackets further apart than this are two accidents, not a pair. */
const longest = 1000

/** Tells, for ascending places, whether one lies between an opening bracket and its closing. */
export function bracketed(text: string): (place: number) => boolean {
  const outermost: [number, number][] = []
  const open: { character: string; at: number }[] = []
  for (const { 0: character, index: at } of text.matchAll(brackets)) {
    const partner = openings[character]
    if (!partner) open.push({ character, at })
    if (!partner || open.at(-1)?.character !== partner) continue
    const from = open.pop()!.at
    if (at - from > longest) continue
    while ((outermost.at(-1)?.[0] ?? -1) > from) outermost.pop()
    outermost.push([from, at])
  }
  let next = 0
  return (place) => {
    while (next < outermost.length && outermost[next]![1] < place) next += 1
    return next < outermost.length && outermost[next]![0] < place
  }
}
