import { setImmediate as breath } from 'node:timers/promises'
import type { Article } from '@/workflow/publishing/article'
import { articleLines } from './article-lines'
import { compare, differences } from './compare'
import type { Comparison, Difference } from './compare'
import type { ListedEdition } from './manifest'

/** A text to be checked, as lines. */
export type Copy = {
  lines: string[]
  /** It claims to be a whole page, images in words included. */
  isPage: boolean
  /** What stands in its notices, where it is a page. */
  notices?: string
}

/** An edition that is known to be genuine, and its text. */
export type Known = { edition: ListedEdition; article: Article }

export type Verdict =
  /** Word for word: all of it (`isWhole`), or passages of it. `also`: other versions that say exactly the same. */
  | { is: 'genuine'; isWhole: boolean; edition: ListedEdition; also: number[] }
  /** Nearest to this edition, and where it is not that. */
  | { is: 'other'; edition: ListedEdition; differences: Difference[]; more: number }
  /** Like nothing that was published. */
  | { is: 'unknown' }

/** What readers have now comes first, then the newest. */
export const currentFirst = (a: ListedEdition, b: ListedEdition): number =>
  Number(b.state === 'live') - Number(a.state === 'live') || b.liveAt.localeCompare(a.liveAt)

/** Less in common than this is no copy of it. */
const leastAlike = 0.1

/** Editions that a text like none of them is compared with word by word. */
const mostLookedAt = 5

/**
 * Which published text a copy is of, and whether it is exactly that. Whatever the copy is, others are answered meanwhile.
 * @param known the likeliest first, where that is known
 */
export async function judge(copy: Copy, known: readonly Known[]): Promise<Verdict> {
  const compared: (Known & { comparison: Comparison })[] = []
  for (const each of known.toSorted((a, b) => currentFirst(a.edition, b.edition))) {
    compared.push({ ...each, comparison: comparisonOf(copy, each.article) })
    await breath()
  }
  const whole = compared.find(({ comparison }) => comparison.is === 'whole')
  const part = copy.isPage ? undefined : compared.find(({ comparison }) => comparison.is === 'part')
  const exact = whole ?? part
  if (exact) {
    const { edition } = exact
    const same = known.filter(
      (each) =>
        each.edition.hash === edition.hash &&
        each.edition.language === edition.language &&
        each.edition.version !== edition.version,
    )
    const also = same.map((each) => each.edition.version).sort((a, b) => a - b)
    return { is: 'genuine', isWhole: whole !== undefined, edition, also }
  }
  const nearest = compared.reduce<(Known & { alike: number }) | null>((best, each) => {
    const alike = alikeOf(each.comparison)
    return best && best.alike >= alike ? best : { ...each, alike }
  }, null)
  if (nearest && nearest.alike >= leastAlike)
    return { is: 'other', edition: nearest.edition, ...(await differencesOf(copy, nearest.article)) }
  // A short text with a word changed has no line in common with any, and is a copy of one all the same.
  for (const { edition, article } of known.slice(0, mostLookedAt)) {
    const found = await differencesOf(copy, article)
    if (found.differences.some(({ what }) => what === 'changed')) return { is: 'other', edition, ...found }
  }
  return { is: 'unknown' }
}

const alikeOf = (comparison: Comparison): number => (comparison.is === 'other' ? comparison.alike : 1)

function comparisonOf({ lines, isPage, notices }: Copy, article: Article): Comparison {
  const published = articleLines(article)
  if (!isPage) {
    const read = compare(lines, published.read)
    return read.is === 'whole' ? read : compare(lines, published.all)
  }
  const comparison = compare(lines, published.all)
  const isNoteTold = !published.changeNote || notices?.includes(published.changeNote)
  return comparison.is === 'whole' && !isNoteTold ? { is: 'other', alike: 1 } : comparison
}

async function differencesOf(
  copy: Copy,
  article: Article,
): Promise<{ differences: Difference[]; more: number }> {
  const { all, changeNote } = articleLines(article)
  const { shown, more } = await differences(copy.lines, all, {
    language: article.language,
    isWhole: copy.isPage,
  })
  const isNoteTold = !copy.isPage || !changeNote || copy.notices?.includes(changeNote)
  return { differences: isNoteTold ? shown : [...shown, { what: 'missing', text: changeNote }], more }
}
