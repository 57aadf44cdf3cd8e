/** The first two words of each paragraph and of each sentence of the coalition release, as a careful reader sets them. */
const paragraphStarts = [
  ...[
    'Operational discussions',
    'The Defence',
    'The meetings',
    'The Prime',
    'Addressing the',
    '“A couple',
    '“We cannot',
  ],
  ...[
    'The meeting',
    'Tomorrow, the',
    'The UK',
    'These latest',
    'This work',
    'The UK',
    'This support',
    'Defence supports',
    'The UK',
  ],
]

export const sentenceStarts = [
  ...[
    'Operational discussions',
    'The Defence',
    'The meetings',
    'The Prime',
    'The UK',
    'Addressing the',
    '“A couple',
  ],
  ...[
    'I was',
    '“We cannot',
    'Our commitment',
    'The meeting',
    'Tomorrow, the',
    'The UK',
    'These latest',
    'This work',
  ],
  ...['The UK', 'This support', 'Last month,', 'Defence supports', 'The UK'],
]

/** Its paragraphs, found by the words they begin with, in order. */
export function paragraphsOf(text: string): string[] {
  const whole = text.trim().replaceAll(/\s+/gu, ' ')
  const starts: number[] = []
  for (const words of paragraphStarts) starts.push(nextStart(whole, words, starts.at(-1)))
  return starts.map((start, index) => whole.slice(start, starts[index + 1]).trim())
}

/** A paragraph begins the text or follows the end of a sentence or a colon. */
function nextStart(whole: string, words: string, after: number | undefined): number {
  if (after === undefined) return 0
  const pattern = new RegExp(`(?<=[.:”] )${words}`, 'gu')
  pattern.lastIndex = after + 1
  return pattern.exec(whole)?.index ?? whole.length
}
