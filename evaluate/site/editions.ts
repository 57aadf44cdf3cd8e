import type { Prisma } from '@/platform/database'
import type { EditionState } from '@/prisma/generated/client'
import type { SentenceProvenance } from '@/workflow/publishing/article'
import { articleHash, canonicalJson } from '@/workflow/publishing/canonical'
import { articleOf, sourceLanguage, type MadeRelease } from './releases'

const day = 86_400_000
const sentencesEach = 20
const note = 'An amount was wrong.'

type Step = Pick<Prisma.EditionCreateManyInput, 'cause' | 'repeats'> & { note: string | null; slug: string }

/** What became of a release in a language, from the first time that readers could read it. */
function stepsOf(
  { slug, formerSlug, isCorrected, isRolledBack, mended }: MadeRelease,
  language: string,
): Step[] {
  const first: Step = { cause: 'revision', repeats: null, note: null, slug: formerSlug ?? slug }
  const steps = [first]
  if (isCorrected) steps.push({ ...first, note })
  if (isRolledBack) steps.push({ ...first, cause: 'rolled_back', repeats: 1 })
  if (mended.includes(language)) steps.push({ ...steps.at(-1)!, cause: 'language_correction', repeats: null })
  if (formerSlug) steps.push({ ...steps.at(-1)!, cause: 'moved', repeats: null, slug })
  return steps
}

/** Every edition of a release in a language as the database keeps it, and its address; none where it has no page. */
export function editionsOf(
  release: MadeRelease,
  { id: localisationId, language }: { id: string; language: string },
) {
  if (release.missing.includes(language)) return []
  const steps = stepsOf(release, language)
  const at = (step: number) => new Date(Date.parse(release.publishedAt) + step * 2 * day)
  return steps.map(({ cause, repeats, note, slug }, step) => {
    const isLast = step === steps.length - 1
    const state = isLast ? stateIn(release, language) : 'replaced'
    const article = articleOf({ number: release.number, slug }, language, note)
    const edition = {
      ...{
        id: crypto.randomUUID(),
        localisationId,
        number: step + 1,
        version: step + 1,
        cause,
        repeats,
        state,
      },
      ...{ article: canonicalJson(article), hash: articleHash(article), revisionNumber: 1 },
      ...{ provenance: provenance(release, language), signedOffById: crypto.randomUUID() },
      ...{ liveAt: at(step), endedAt: state === 'live' ? null : at(step + 1) },
      removedAt: release.removed.includes(language) ? at(steps.length) : null,
    }
    return { edition, slug, language }
  })
}

const stateIn = ({ withdrawn, removed }: MadeRelease, language: string): EditionState =>
  withdrawn.includes(language) ? 'withdrawn' : removed.includes(language) ? 'removed' : 'live'

/** By a machine and two people; one text in some releases by an officer's word in place of the second. */
function provenance({ number, publishedAt }: MadeRelease, language: string): SentenceProvenance[] {
  const isSource = language === sourceLanguage
  const person = () => (isSource ? null : crypto.randomUUID())
  return Array.from({ length: sentencesEach }, (_, at) => ({
    ...{ segmentId: crypto.randomUUID(), sourceVersion: 1, oneStep: false },
    ...{ origin: isSource ? 'source' : 'machine', engine: isSource ? null : 'apertium eng-spa' },
    ...{ confirmedById: person(), approvedById: person(), approvedAt: isSource ? null : publishedAt },
    overridden: !isSource && number % 20 === 0 && at === 0,
  }))
}
