import { expect, it } from 'vitest'
import { block } from '@/tests/fixtures/blocks'
import { answerAsBefore } from '@/workflow/intake/answer-as-before'

const first = 'The ministers met in Lisbon on a cold Monday morning.'
const second = 'They agreed to meet again in the spring of next year.'
const asked = (text: string, at: string) => ({
  blocks: [block('title', 'Title'), block('paragraph', text)],
  questions: [{ kind: 'split' as const, block: 1, offset: text.indexOf(at) }],
})

it('parts what the version before had parted', () => {
  const reading = answerAsBefore(asked(`${first} ${second}`, second), [
    block('paragraph', first),
    block('paragraph', 'Other.'),
  ])
  expect(reading.blocks.map(({ content }) => content.text)).toEqual(['Title', first, second])
  expect(reading.questions).toEqual([])
})

it('keeps together what stood together', () => {
  const reading = answerAsBefore(asked(`${first} ${second}`, second), [
    block('paragraph', `${first} ${second} More.`),
  ])
  expect(reading.blocks).toHaveLength(2)
  expect(reading.questions).toEqual([])
})

it('leaves open what the version before does not tell', () => {
  const before = asked(`${first} ${second}`, second)
  expect(answerAsBefore(before, [block('paragraph', 'Nothing of the kind.')])).toEqual(before)
})

it('answers each of several, wherever they come to lie', () => {
  const text = `${first} ${second} ${first}`
  const reading = {
    blocks: [block('paragraph', text)],
    questions: [
      { kind: 'split' as const, block: 0, offset: first.length + 1 },
      { kind: 'split' as const, block: 0, offset: first.length + second.length + 2 },
    ],
  }
  const answered = answerAsBefore(reading, [block('paragraph', first), block('paragraph', second)])
  expect(answered.blocks.map(({ content }) => content.text)).toEqual([first, second, first])
})
