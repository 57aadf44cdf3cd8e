import type { TmxAbout, TmxPair, TmxProp } from '@/workflow/formats/tmx-unit'
import { pairOf, neighbourKey } from './keys'
import { rowOf } from './unit-row'
import type { ImportedUnit } from './write-imported'

/** What other programs call the texts before and after a unit: OmegaT, memoQ and those that follow them. */
const befores = new Set(['prev', 'x-context-pre'])
const afters = new Set(['next', 'x-context-post'])

/** Our own: the keys themselves, which say nothing of the texts. */
export const ownProps = { previous: 'x-communique-previous', next: 'x-communique-next' } as const

const isKey = (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text)

/** memoQ keeps the neighbour's markup as text. */
const bare = (text: string) => text.replaceAll(/<[^<>]*>/gu, '')

function keyIn(
  props: readonly TmxProp[],
  names: ReadonlySet<string>,
  own: string,
  pair: string,
): string | null {
  const ours = props.find(({ type }) => type === own)?.text
  if (ours && isKey(ours)) return ours
  return neighbourKey(bare(props.find(({ type }) => names.has(type.toLowerCase()))?.text ?? ''), pair)
}

/** What is kept of a unit's own account, as `MemoryProvenance.attributes`. */
export type Attributes = {
  /** Who changed it last, or made it. */
  by?: string
} & Omit<Partial<TmxAbout>, 'creationDate' | 'changeDate'> & { creationDate?: string; changeDate?: string }

function attributesOf({ creationDate, changeDate, props, notes, ...about }: TmxAbout): Attributes {
  const by = about.changeId ?? about.creationId
  const others = props.filter(({ type }) => type !== ownProps.previous && type !== ownProps.next)
  return {
    ...about,
    ...(by && { by }),
    ...(creationDate && { creationDate: creationDate.toISOString() }),
    ...(changeDate && { changeDate: changeDate.toISOString() }),
    ...(others.length > 0 && { props: others }),
    ...(notes.length > 0 && { notes }),
  }
}

/** PostgreSQL holds no NUL; nor does XML, but a character reference may be anything. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** A pair of a file as the memory keeps it. @param now for units that do not say how old they are */
export function importedUnit({ about, ...pair }: TmxPair, now: Date): ImportedUnit {
  const { sourceLanguage, targetLanguage, codes } = pair
  const [source, target] = [storable(pair.source).trim(), storable(pair.target).trim()]
  const languages = pairOf(sourceLanguage, targetLanguage)
  return {
    ...rowOf({ sourceLanguage, targetLanguage, source, target, codes }, null),
    at: about.changeDate ?? about.creationDate ?? now,
    attributes: attributesOf(about),
    previousKey: keyIn(about.props, befores, ownProps.previous, languages),
    nextKey: keyIn(about.props, afters, ownProps.next, languages),
  }
}
