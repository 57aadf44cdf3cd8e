import type { Block } from '@/workflow/text/block'
import { cut, joinCoded, trimCoded } from '@/workflow/text/coded-text'
import { withoutCodes, type CodedText } from '@/workflow/text/inline-code'
import type { Question } from './question'
import type { Reading } from './read-source'
import { spaceBetween } from './space-between'

/** A block with the next one's text after its own; the next one's kind is given up. Codes are numbered anew. */
export function joinWithNext({ blocks, questions }: Reading, index: number): Reading {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || !next) return { blocks, questions }
  const space = spaceBetween(withoutCodes(block.content.text), withoutCodes(next.content.text))
  const content = joinCoded(block.content, space, next.content)
  const shift = content.text.length - next.content.text.length
  return {
    blocks: blocks.toSpliced(index, 2, { ...block, content }),
    questions: questions.map((question) => {
      if (question.block <= index) return question
      return {
        ...question,
        block: question.block - 1,
        offset: question.offset + (question.block === index + 1 ? shift : 0),
      }
    }),
  }
}

/** A block as two of its kind, parted at an offset (UTF-16); a link or emphasis over the place is kept on both sides. A title's second half is a paragraph. */
export function splitAt({ blocks, questions }: Reading, index: number, offset: number): Reading {
  const block = blocks[index]
  if (!block) return { blocks, questions }
  const { text } = block.content
  const before = trimCoded(cut(block.content, 0, offset))
  const after = trimCoded(cut(block.content, offset, text.length))
  if (before.text === '' || after.text === '') return { blocks, questions }
  const { part: _part, ...frame } = block
  const second: Block =
    block.kind === 'title' ? { kind: 'paragraph', content: after } : { ...frame, content: after }
  const shift = text.length - after.text.length
  return {
    blocks: blocks.toSpliced(index, 1, { ...block, content: before }, second),
    questions: questions
      .filter(
        (question) => !(question.kind === 'split' && question.block === index && question.offset === offset),
      )
      .map((question) => {
        if (question.block > index) return { ...question, block: question.block + 1 }
        const isAfter = question.block === index && question.offset > offset
        return isAfter
          ? { ...question, block: index + 1, offset: Math.max(0, question.offset - shift) }
          : question
      }),
  }
}

/** Takes a block out. */
export function removeBlock({ blocks, questions }: Reading, index: number): Reading {
  return {
    blocks: blocks.toSpliced(index, 1),
    questions: questions
      .filter(
        (question) => question.block !== index || question.kind === 'title' || question.kind === 'left_out',
      )
      .map((question) => (question.block > index ? { ...question, block: question.block - 1 } : question)),
  }
}

/**
 * A person's answer to a question: yes splits, takes the hyphen out, or puts what was left out back as a paragraph; no
 * leaves the text as it is. Either way the question is gone. A missing title is answered by labelling one.
 */
export function answer(reading: Reading, question: Question, yes: boolean): Reading {
  const { block: index, offset, kind, words } = question
  const left = { ...reading, questions: reading.questions.filter((one) => one !== question) }
  const block = reading.blocks[index]
  if (!yes || kind === 'title') return left
  if (kind === 'split') return splitAt(left, index, offset)
  if (kind === 'left_out') {
    const back: Block = { kind: 'paragraph', content: { text: words ?? '', codes: [] } }
    return {
      blocks: left.blocks.toSpliced(index, 0, back),
      questions: left.questions.map((one) => (one.block >= index ? { ...one, block: one.block + 1 } : one)),
    }
  }
  if (!block) return left
  return {
    blocks: left.blocks.with(index, { ...block, content: withoutHyphen(block.content, offset) }),
    questions: left.questions.map((one) =>
      one.block === index && one.offset > offset ? { ...one, offset: one.offset - 1 } : one,
    ),
  }
}

const withoutHyphen = (content: CodedText, offset: number): CodedText =>
  content.text.charAt(offset) === '-'
    ? { ...content, text: content.text.slice(0, offset) + content.text.slice(offset + 1) }
    : content
