import type { Nation } from '@/prisma/generated/client'
import type { Work } from '@/workflow/review/work'
import type { Standing } from './after/standing-of'
import type { BoardLocalisation, BoardRelease } from './board-release'
import type { Asks } from './board-asks'
import type { Counts } from './board-counts'
import type { Live } from './corrections/live-of'
import type { EditionFact } from './editions-of'
import type { LanguageCounts } from './facts/language-counts'
import { frameFor } from './frame'
import { nextStep } from './next-step'
import type { Step } from './next-step'
import { readyAbout } from './ready-about'
import type { Pace, ReadyAbout } from './ready-about'

export type BoardRow = Omit<Counts, 'changedAt' | 'left'> &
  Asks & {
    localisationId: string
    language: string
    isSource: boolean
    /** ISO 3166-1 codes of the release's nations that read this language. */
    nations: string[]
    /** What the checks found and nobody dismissed; of the whole too. `unchecked`: texts they have yet to look at. */
    findings: { errors: number; warnings: number; unchecked: number }
    /** Why machine drafting ended early; a reason worded in locales. */
    draftingStop: string | null
    /** Who is at work on it now; `run` 0: on all of it, else on that part. */
    claims: { work: Work; run: number; name: string }[]
    /** Whom it is given to, and until when (ISO 8601). */
    assignments: { work: Work; run: number; name: string; dueAt: string }[]
    /** Who has its workspace open now. */
    present: string[]
    heldBy: string | null
    /** The sign-off that stands, or the last one where a change has voided it. */
    signOff: { state: 'signed_off' | 'voided'; number: number; by: string } | null
    /** Where readers find it; live pages stay until another edition replaces them. */
    livePath: string | null
    /** What stands at its address: live, or the word that it was withdrawn or removed; null: readers never had a page. */
    standing: Standing | null
    /** What readers have meanwhile, and how it is being corrected; null: no live page. */
    live: Live | null
    /** A correction of this language alone is open. */
    isMending: boolean
    /** Sentences whose source had a slip of the pen mended, and nobody of the language has looked since. */
    glances: number
    /** The language of the page's fixed texts, where it is another one than the page's. */
    frameLanguage: string | null
    step: Step
    /** When its text will be approved. */
    ready: ReadyAbout
  }

type Facts = {
  asks: Asks | undefined
  pace: Pace | undefined
  now: Date

  counts: Counts | undefined
  findings: LanguageCounts | undefined
  editions: EditionFact[]
  live: Live | undefined
  standing: Standing | undefined
  glances: number | undefined
  nations: Nation[]
  /** By person's id. */
  names: Map<string, string>
  present: string[]
}

/** One language of a board, from what the database has of it. */
export function boardRow(release: BoardRelease, localisation: BoardLocalisation, facts: Facts): BoardRow {
  const { id, language, draftingStop, heldAt, heldById, claims, assignments } = localisation
  const isSource = language === release.sourceLanguage
  const counts = facts.counts ?? {
    segments: 0,
    drafted: 0,
    confirmed: 0,
    approved: 0,
    overridden: 0,
    left: { toConfirm: 0, toApprove: 0 },
    engines: [],
    changedAt: null,
  }
  const { segments } = counts
  // A source needs no translating: its page waits for its clearing alone.
  const { changedAt, left, ...progress } = isSource
    ? { ...counts, drafted: segments, confirmed: segments, approved: segments }
    : counts
  const page = pageOf(release, facts, changedAt)
  // What readers no longer have is not mended: its correction waits until they have it again.
  const isMending = localisation.mendingSince !== null && facts.live !== undefined
  const frame = frameFor(language).language
  return {
    ...progress,
    ...(facts.asks ?? { questions: 0, askedAt: null }),
    localisationId: id,
    language,
    isSource,
    nations: facts.nations.filter(({ languages }) => languages.includes(language)).map(({ code }) => code),
    findings: findingsOf(facts.findings),
    draftingStop,
    claims: claims.map(({ work, run, person }) => ({ work, run, name: person.name })),
    assignments: assignments.map(({ work, run, person, dueAt }) => ({
      ...{ work, run, name: person.name },
      dueAt: dueAt.toISOString(),
    })),
    present: facts.present,
    heldBy: heldAt ? (facts.names.get(heldById ?? '') ?? '') : null,
    signOff: signOffOf(facts.editions, page),
    livePath: facts.standing?.state === 'live' ? facts.standing.path : null,
    standing: facts.standing ?? null,
    live: facts.live ?? null,
    isMending,
    glances: facts.glances ?? 0,
    frameLanguage: frame === language ? null : frame,
    step: nextStep({
      ...progress,
      isDraftingOver: draftingStop !== null,
      isCleared: release.isCleared,
      isHeld: heldAt !== null,
      isMending,
      page,
    }),
    ready: readyAbout({
      left: isSource ? { toConfirm: 0, toApprove: 0 } : left,
      pace: facts.pace ?? { confirming: null, approving: null },
      now: facts.now,
      embargoAt: release.embargoAt,
    }),
  }
}

const findingsOf = (counts: LanguageCounts | undefined): BoardRow['findings'] => ({
  errors: counts?.errors ?? 0,
  warnings: (counts?.warnings ?? 0) + (counts?.whole ?? 0),
  unchecked: counts?.unchecked ?? 0,
})

/**
 * Whether the text as it stands, at the address the release has, is signed off, or is what stands there for readers:
 * what was withdrawn or removed waits for nothing by itself.
 */
function pageOf({ currentRevision }: BoardRelease, { editions, standing }: Facts, changedAt: Date | null) {
  const current = editions.filter(({ revisionNumber }) => revisionNumber === currentRevision)
  if (current.some(({ state }) => state === 'signed_off')) return 'signed_off'
  const stands = current.find(({ state }) => state === standing?.state)
  if (!stands || standing?.isFormerAddress) return 'none'
  const isChanged = changedAt && stands.textChangedAt && changedAt > stands.textChangedAt
  return isChanged ? 'none' : 'live'
}

function signOffOf(editions: EditionFact[], page: 'none' | 'signed_off' | 'live'): BoardRow['signOff'] {
  const [newest] = editions
  if (!newest || page === 'live') return null
  const { number, signedOffBy: by } = newest
  if (page === 'signed_off') return { state: 'signed_off', number, by }
  return newest.state === 'voided' || newest.state === 'signed_off' ? { state: 'voided', number, by } : null
}
