import type { Block } from '@/workflow/text/block'
import { fromPieces, toPieces } from '@/workflow/text/coded-text'
import { codeNumber, codePattern, withoutCodes, type CodedText } from '@/workflow/text/inline-code'
import { joinsWithoutSpace } from '@/workflow/text/language'
import type { Article } from './article'

/** A segment's text in the article's language, with the codes of its source. */
export type Sentence = CodedText & { segmentId: string }

/** A block in reading order, its sentences in place of its text. */
export type BlockOfSentences = Omit<Block, 'content'> & { sentences: Sentence[] }

export type ArticleParts = {
  language: string
  sourceLanguage: string
  slug: string
  /** A change note among them is no part of the text: it becomes the article's `changeNote`. */
  blocks: BlockOfSentences[]
}

/** Why there is no article yet: no title, a sentence without words, or one with a code its source has not. */
export type Missing = { what: 'title' } | { what: 'text' | 'code'; segmentId: string }

export type Assembled = { article: Article; missing: null } | { article: null; missing: Missing[] }

/**
 * Puts one localisation together, in the source language or another, or says what is missing, in reading order.
 * Codes are numbered from 0 through each block as they are read, so that equal content has equal canonical JSON.
 */
export function assemble({ language, sourceLanguage, slug, blocks }: ArticleParts): Assembled {
  const title = blocks.find(({ kind, sentences }) => kind === 'title' && sentences.length > 0)
  const missing = blocks.flatMap(({ sentences }) => sentences.flatMap(missingFrom))
  if (!title) return { article: null, missing: [{ what: 'title' }, ...missing] }
  if (missing.length > 0) return { article: null, missing }

  const note = blocks.filter(({ kind }) => kind === 'change_note').flatMap(({ sentences }) => sentences)
  const join = language === sourceLanguage ? joinSource : joinTarget(joinsWithoutSpace(language) ? '' : ' ')
  return {
    article: {
      format: 1,
      language,
      slug,
      title: withoutCodes(join(title.sentences).text),
      blocks: blocks.flatMap(({ sentences, kind, ...block }) =>
        kind === 'change_note' ? [] : [{ kind, ...block, ...join(sentences) }],
      ),
      changeNote: note.length > 0 ? withoutCodes(join(note).text) : null,
    },
    missing: null,
  }
}

function missingFrom({ segmentId, text, codes }: Sentence): Missing[] {
  const known = new Set(codes.map(({ number }) => number))
  const used = text.match(codePattern) ?? []
  if (!used.every((character) => known.has(codeNumber(character)))) return [{ what: 'code', segmentId }]
  const hasWords = withoutCodes(text).trim() !== '' || codes.some(({ type }) => type === 'private_use')
  return hasWords ? [] : [{ what: 'text', segmentId }]
}

/** Breaking white space only: a no-break space at an edge was put there on purpose. */
const edges = /^[ \t\r\n]+|[ \t\r\n]+$/gu

/** A source's white space belongs to its sentences. */
function joinSource(sentences: CodedText[]): CodedText {
  const { text, codes } = fromPieces(sentences.flatMap(toPieces))
  return { text: text.replace(edges, ''), codes }
}

const joinTarget =
  (space: string) =>
  (sentences: CodedText[]): CodedText =>
    fromPieces(
      sentences.flatMap(({ text, codes }, position) => [
        position === 0 ? '' : space,
        ...toPieces({ text: text.replace(edges, ''), codes }),
      ]),
    )
