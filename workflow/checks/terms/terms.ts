import type { Check, Finding, Pair } from '@/workflow/checks/finding'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { KnownTerm, Rendering } from '@/workflow/checks/known-term'
import { isNamed } from '@/workflow/checks/names/is-named'
import { findRendering } from './find-term'
import type { FoundRendering } from './find-term'
import { mayStand } from './may-stand'
import { termsIn } from './terms-in'
import type { FoundTerm } from './terms-in'
import { fold } from './tokens'

type Seen = { found: FoundTerm; pair: Pair; knowledge: Knowledge }

const preferredOf = (renderings: readonly Rendering[]) =>
  renderings.find(({ status }) => status === 'preferred') ??
  renderings.find(({ status }) => status === 'admitted')

/** What is wanted in the target: what the termbase says, or the source's own words where they are kept. */
const wantedOf = ({ term, rendering }: FoundTerm): readonly Rendering[] =>
  term.keep ? [{ ...rendering, status: 'preferred' }] : term.target

const kept = new WeakMap<Rendering, readonly Rendering[]>()

function wantedOnce(found: FoundTerm): readonly Rendering[] {
  if (!found.term.keep) return wantedOf(found)
  const known = kept.get(found.rendering) ?? wantedOf(found)
  kept.set(found.rendering, known)
  return known
}

const place = ({ start, end }: FoundRendering) => ({ start, end })

const judgement = { kind: 'judgement' } as const

/** Forbidden words of the target, where they are no part of what is allowed. */
function forbidden({ found, pair, knowledge }: Seen): Finding[] {
  const wanted = wantedOnce(found)
  const at = (status: Rendering['status'][]) =>
    wanted
      .filter((rendering) => status.includes(rendering.status))
      .flatMap((rendering) => findRendering(pair.target, rendering, knowledge.target))
  const allowed = at(['preferred', 'admitted'])
  const text = preferredOf(wanted)?.text
  return at(['forbidden'])
    .filter((one) => !allowed.some(({ start, end }) => start <= one.start && one.end <= end))
    .map((one): Finding => {
      const about = { ...judgement, severity: 'error', ...place(one) } as const
      if (text === undefined) return { ...about, code: 'term_unwanted', values: { found: one.written } }
      const fix = { ...place(one), text }
      return { ...about, code: 'term_forbidden', fix, values: { found: one.written, wanted: text } }
    })
}

/**
 * Names must stand as the termbase says; an ordinary term may have become a pronoun or another word, a place its
 * people or "there", and what nobody of the office has looked at is only advice.
 */
const severityOf = ({ kind }: KnownTerm, { unchecked }: Rendering): Finding['severity'] =>
  kind === 'term' || kind === 'place' || unchecked ? 'warning' : 'error'

/** Many languages write adjectives made of a name small: capitals are wrong in the name itself. */
const isItself = (written: string, { text }: Rendering) =>
  fold(written) === fold(text) || /\p{Lu}\p{L}*\p{Lu}/u.test(text)

function wrongCapitals(places: readonly FoundRendering[], wanted: Rendering): Finding[] {
  if (wanted.caseRule !== 'exact' || places.some(({ sameCapitals }) => sameCapitals)) return []
  return places
    .filter(({ written }) => isItself(written, wanted))
    .map((one) => {
      const isWhole = one.written.length === wanted.text.length
      return {
        ...judgement,
        code: 'term_case',
        severity: 'warning',
        ...place(one),
        ...(isWhole && { fix: { ...place(one), text: wanted.text } }),
        values: { found: one.written, wanted: wanted.text },
      }
    })
}

function look(seen: Seen): Finding[] {
  const { found, pair, knowledge } = seen
  const wrong = forbidden(seen)
  if (wrong.length > 0) return wrong
  const allowed = wantedOnce(found).filter(({ status }) => status !== 'forbidden')
  const preferred = preferredOf(allowed)
  if (!preferred) return []
  let wrongly: Finding[] | undefined
  for (const rendering of allowed) {
    const places = findRendering(pair.target, rendering, knowledge.target)
    if (places.length === 0) continue
    const capitals = wrongCapitals(places, rendering)
    // Another spelling may be admitted: OTAN, Otan.
    if (capitals.length === 0) return []
    wrongly ??= capitals
  }
  if (wrongly) return wrongly
  if (allowed.some((rendering) => mayStand(pair.target, rendering, knowledge.target))) return []
  const term = pair.source.text.slice(found.start, found.end)
  if (isNamed({ ...found, kind: found.term.kind, wanted: allowed }, pair, knowledge)) return []
  return [
    {
      ...judgement,
      code: 'term_missing',
      severity: severityOf(found.term, preferred),
      values: { term, wanted: preferred.text },
    },
  ]
}

/**
 * Each term of the source stands in the target as the termbase says, inflected as it may be. Once is enough however
 * often the source has it: good prose says "it".
 */
export const terms: Check = (pair, knowledge) => {
  const seen = new Set<KnownTerm>()
  return termsIn(pair.source.text, knowledge.terms, knowledge.source).flatMap((found) => {
    if (seen.has(found.term)) return []
    seen.add(found.term)
    return look({ found, pair, knowledge })
  })
}
