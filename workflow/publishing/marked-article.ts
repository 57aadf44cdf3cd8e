import { withoutCodes, codeNumber, codePattern } from '@/workflow/text/inline-code'
import { joinsWithoutSpace } from '@/workflow/text/language'
import type { Article } from './article'
import { currentText } from './article-of'
import { assemble } from './assemble'
import type { MarkedBlock, MarkedSentence } from './marked'
import type { LocalisationOfPairs, SourceAndTarget } from './pairs-of'

export type MarkedArticle = Article & { blocks: MarkedBlock[] }

/**
 * A localisation as it would be read now, its sentences marked: what somebody has typed stands in, then the text that
 * stands, then the source's own words. null: the source has no title.
 * @param typed what they have typed and not confirmed, by translation
 */
export function markedArticle(
  { blocks, slug, language, sourceLanguage }: LocalisationOfPairs,
  typed: ReadonlyMap<string, string>,
): MarkedArticle | null {
  const marked = blocks.map(({ pairs }) => sentencesOf(pairs, { typed, sourceLanguage }))
  const { article } = assemble({
    language,
    sourceLanguage,
    slug,
    blocks: blocks.map(({ pairs, ...block }, position) => ({
      ...block,
      sentences: marked[position]!.map(({ text, codes }, index) => ({
        segmentId: pairs[index]!.segmentId,
        text,
        codes,
      })),
    })),
  })
  if (!article) return null
  const inText = marked.filter((_, position) => blocks[position]!.kind !== 'change_note')
  const between = joinsWithoutSpace(language) ? '' : ' '
  return {
    ...article,
    blocks: article.blocks.map((block, position) => ({
      ...block,
      marked: { sentences: inText[position]!, between },
    })),
  }
}

type With = { typed: ReadonlyMap<string, string>; sourceLanguage: string }

const sentencesOf = (pairs: readonly SourceAndTarget[], { typed, sourceLanguage }: With): MarkedSentence[] =>
  pairs.map((pair) => {
    const { source, translation } = pair
    const text = shown(pair, typed.get(translation?.id ?? ''))
    return {
      text: (text ?? source.text).trim(),
      codes: source.codes,
      translationId: translation?.id ?? null,
      ...(text === null && { foreign: sourceLanguage }),
    }
  })

/** What is typed, without codes that are only half there; else what stands. */
function shown(pair: SourceAndTarget, typed: string | undefined): string | null {
  if (typed === undefined) return currentText(pair)
  const known = new Set(pair.source.codes.map(({ number }) => number))
  const text = typed.replaceAll(codePattern, (code) => (known.has(codeNumber(code)) ? code : ''))
  return withoutCodes(text).trim() === '' ? currentText(pair) : text
}
