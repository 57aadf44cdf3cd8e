import type { Block } from '@/workflow/text/block'
import { withoutCodes } from '@/workflow/text/inline-code'
import { answer } from './edit-blocks'
import type { Question } from './question'
import type { Reading } from './read-source'

/** How many characters on each side of a place tell it: two paragraphs seldom end or begin with as many alike. */
const sideChars = 30

/**
 * Answers what a new version's line breaks leave open as the version before had it: two paragraphs stay two, one stays
 * one. What the version before does not tell stays a question.
 */
export function answerAsBefore(reading: Reading, before: readonly Block[]): Reading {
  const texts = before.map(({ content }) => withoutCodes(content.text))
  const settled = new Set<string>()
  let answered = reading
  for (;;) {
    const question = answered.questions.find((one) => one.kind === 'split' && !settled.has(nameOf(one)))
    if (!question) return answered
    const told = toldBy(texts, answered, question)
    if (told === null) settled.add(nameOf(question))
    else answered = answer(answered, question, told)
  }
}

const nameOf = ({ block, offset }: Question) => `${block} ${offset}`

/** Whether the version before parts the texts at this place, keeps them together, or says nothing. */
function toldBy(texts: readonly string[], { blocks }: Reading, { block, offset }: Question): boolean | null {
  const text = blocks[block]?.content.text ?? ''
  const ending = withoutCodes(text.slice(0, offset)).trimEnd().slice(-sideChars)
  const beginning = withoutCodes(text.slice(offset)).trimStart().slice(0, sideChars)
  if (texts.some((old) => old.endsWith(ending) || old.startsWith(beginning))) return true
  return texts.some((old) => old.includes(`${ending} ${beginning}`)) ? false : null
}
