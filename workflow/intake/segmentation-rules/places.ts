const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}

/**
 * Ends of sentences that Unicode's rules pass over because of what follows: a figure ("… left. 800 miles"), a name that
 * begins small ("eBay"), an elided word ("'s Avonds"), a dash before speech, dots that open, a mark of a footnote, no
 * white space at all ("world.Today", "本当か?そうだ").
 */
const passedOver = new RegExp(
  [
    String.raw`[.!?]["'”’“»)\]]*(?:`,
    String.raw`\s+(?=["'“„”«»‘(\[¿¡]*\s?(?:\p{N}|\p{Ll}\p{Lu}|['’]\p{Ll}\s\p{Lu}))`,
    String.raw`|\s+(?=\p{Pd}\s*["“„”«»¿¡]*\p{Lu})`,
    String.raw`|(?<=\p{L}{2}[.!?]["'”’“»)]*)\s+(?=(?:\.{3}|\?)\p{L})`,
    String.raw`|(?<=\p{L}\.)\s(?=\. \. \. \p{Lu})`,
    String.raw`|(?:\[\d+\]|[⁰¹²³⁴-⁹])+\s+`,
    String.raw`|(?=\p{Lu})(?<=\p{Ll}{2}[.!?]+)`,
    String.raw`|(?=[「『《“]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][!?]+)`,
    ')',
  ].join(''),
  'gu',
)

/** Where a sentence may end, ascending: the place of the next one's first character. */
export function* places(text: string, language: string): Generator<number> {
  const others = text.matchAll(passedOver)
  let other = others.next().value
  for (const { index } of segmenterFor(language).segment(text)) {
    for (; other && other.index + other[0].length <= index; other = others.next().value) {
      if (other.index + other[0].length < index) yield other.index + other[0].length
    }
    yield index
  }
  for (; other; other = others.next().value) yield other.index + other[0].length
}
