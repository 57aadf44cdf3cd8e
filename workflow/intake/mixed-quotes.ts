import type { SourceFinding } from './source-finding'

const families: readonly { straight: RegExp; curly: RegExp }[] = [
  { straight: /(?<!\d)"/gu, curly: /[“”„]/gu },
  { straight: /(?<=\p{L})'(?=\p{L})/gu, curly: /(?<=\p{L})’(?=\p{L})/gu },
]

/** Straight marks in a text that writes them curly, or the other way about: the fewer are the fault. */
export function mixedQuotes(texts: readonly string[], writesEnglishMarks: boolean): SourceFinding[] {
  return families.flatMap((family) => {
    const [straight, curly] = [family.straight, family.curly].map((pattern) =>
      texts.flatMap((text, block) =>
        [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({ block, mark, index, text })),
      ),
    )
    if (!straight?.length || !curly?.length) return []
    return (straight.length <= curly.length ? straight : curly).map(({ block, mark, index, text }) => {
      const suggestion =
        mark === '’'
          ? "'"
          : mark === "'"
            ? '’'
            : mark !== '"'
              ? '"'
              : writesEnglishMarks
                ? curlyFor(text, index)
                : undefined
      return {
        code: 'mixed_quotes' as const,
        block,
        start: index,
        end: index + 1,
        ...(suggestion ? { suggestion } : {}),
      }
    })
  })
}

const curlyFor = (text: string, index: number): string =>
  /(?:^|[\s([—–-])$/u.test(text.slice(Math.max(0, index - 1), index)) ? '“' : '”'
