import { fold } from './fold'
import { mayBeRendering, mayBeTerm, phrasesIn } from './phrases'

export type ApprovedPair = { source: string; target: string }

export type Suggestion = {
  source: string
  target: string
  /** Segments whose source says it, and those of them whose target says the rendering. */
  count: number
  together: number
}

type Languages = { sourceLanguage: string; targetLanguage: string }

const mostWords = { source: 5, target: 6 }
/** Dice's coefficient from which two phrases are taken for one another's rendering. */
const enough = 0.75
/** A candidate in more of the segments than this is how everybody writes, not a term; small collections aside. */
const tooCommon = (segments: number) => Math.max(20, segments / 4)
const mostCandidates = 500

type Placed = { text: string; at: Set<number> }

function add(places: Map<string, Placed>, text: string, index: number): void {
  const key = fold(text)
  const placed = places.get(key) ?? { text, at: new Set() }
  placed.at.add(index)
  places.set(key, placed)
}

/** Those not always inside one longer candidate. */
function whole(candidates: readonly Placed[]): Placed[] {
  return candidates.filter(
    ({ text, at }) =>
      !candidates.some(
        (other) =>
          other.text.length > text.length &&
          other.at.size === at.size &&
          fold(other.text).includes(fold(text)) &&
          [...at].every((index) => other.at.has(index)),
      ),
  )
}

function candidatesIn(pairs: readonly ApprovedPair[], language: string): Placed[] {
  const places = new Map<string, Placed>()
  for (const [index, { source }] of pairs.entries())
    for (const phrase of phrasesIn(source, language, mostWords.source))
      if (mayBeTerm(phrase)) add(places, phrase.text, index)
  const recurring = [...places.values()]
    .filter(({ at }) => at.size >= 2 && at.size <= tooCommon(pairs.length))
    .toSorted((a, b) => b.at.size - a.at.size || b.text.length - a.text.length)
  return whole(recurring.slice(0, mostCandidates))
}

const dice = (together: number, a: number, b: number) => (2 * together) / (a + b)

/** The phrase of the targets that goes with a candidate best: the longest of those that go with it as well. */
function renderingOf({ at }: Placed, targets: ReadonlyMap<string, Placed>, own: ReadonlySet<string>) {
  let best: { text: string; together: number; score: number } | null = null
  for (const key of own) {
    const placed = targets.get(key)!
    if (placed.at.size < 2) continue
    const together = [...at].filter((index) => placed.at.has(index)).length
    if (together < 2) continue
    const score = dice(together, at.size, placed.at.size)
    const isBetter =
      !best || score > best.score || (score === best.score && placed.text.length > best.text.length)
    if (isBetter) best = { text: placed.text, together, score }
  }
  return best && best.score >= enough ? best : null
}

/**
 * What approved work says again and again, with the rendering it says it by: candidates of two segments or more whose
 * rendering keeps them company (Dice's coefficient over the segments both stand in). The most frequent first. The work
 * grows with the pairs given: bound them.
 */
export function suggestionsIn(pairs: readonly ApprovedPair[], languages: Languages): Suggestion[] {
  const candidates = candidatesIn(pairs, languages.sourceLanguage)
  if (candidates.length === 0) return []
  const targets = new Map<string, Placed>()
  const own = pairs.map(() => new Set<string>())
  for (const [index, { target }] of pairs.entries())
    for (const phrase of phrasesIn(target, languages.targetLanguage, mostWords.target)) {
      if (!mayBeRendering(phrase)) continue
      add(targets, phrase.text, index)
      own[index]!.add(fold(phrase.text))
    }
  return candidates.flatMap((candidate) => {
    // The rendering stands in most of its segments: the shortest few name every phrase worth weighing.
    const shortest = [...candidate.at].toSorted((a, b) => own[a]!.size - own[b]!.size).slice(0, 3)
    const keys = new Set(shortest.flatMap((index) => [...own[index]!]))
    const rendering = renderingOf(candidate, targets, keys)
    if (!rendering) return []
    const { text: target, together } = rendering
    return [{ source: candidate.text, target, count: candidate.at.size, together }]
  })
}
