import { z } from 'zod'
import { database } from '@/platform/database'
import type { EditionState } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { localisationSubject } from '@/workflow/release/subject'
import type { Change } from '@/workflow/text/word-diff'
import type { Article, Disclosure } from './article'
import { articleOf } from './article-of'
import { articleHash } from './canonical'
import { disclose } from './disclosure'
import { boardFacts } from './facts/board-facts'
import type { BoardFacts } from './facts/board-facts'
import { pageFindings } from './page-findings'
import { wholeFindings } from './whole-findings'
import type { WholeFindings } from './whole-findings'
import type { PageFinding } from './page-findings'
import { sinceSignOff } from './since-sign-off'

export const signOffViewInput = z.object({ releaseId: z.uuid(), language: z.string().max(35) })

/** Facts shown at once; all of them are on the sheet. */
const mostFacts = 40

/** Findings shown at once; there may be more. */
const mostFindings = 100

export type SignOffView = {
  localisationId: string
  language: string
  /** What a sign-off given on this view binds; null while the page is incomplete. */
  hash: string | null
  sentences: number
  notApproved: number
  isCleared: boolean
  /** Errors first, at most 100. */
  findings: PageFinding[]
  errors: number
  whole: WholeFindings
  /** Facts of the source beside this language's, those it disagrees on first; the source itself has none to compare. */
  facts: BoardFacts | null
  /** Sentences that an officer approved in place of a second person. */
  overridden: number
  disclosure: Disclosure
  /** The edition before, and what changed since; `changes` is empty where nothing did. */
  last: {
    number: number
    state: EditionState
    signedOffAt: string
    signedOffBy: string
    changes: Change[][]
  } | null
}

/**
 * Everything an officer looks at beside a page's preview before signing it off.
 * @throws Refusal `not_found`
 */
export async function signOffView(
  actor: Actor,
  { releaseId, language }: z.infer<typeof signOffViewInput>,
): Promise<SignOffView> {
  const found = await database.localisation.findUnique({
    where: { releaseId_language: { releaseId, language } },
    include: { release: { select: { sourceLanguage: true } } },
  })
  if (!found) throw new Refusal('not_found')
  const localisationId = found.id
  mustBeAllowed(actor, 'localisation.sign_off', await localisationSubject(localisationId))
  const [current, findings, whole, last, facts] = await Promise.all([
    articleOf(localisationId),
    pageFindings(localisationId),
    wholeFindings(localisationId),
    database.edition.findFirst({ where: { localisationId }, orderBy: { number: 'desc' } }),
    language === found.release.sourceLanguage ? null : boardFacts(releaseId, [language], mostFacts),
  ])
  const { article } = current.assembled
  const errors = findings.filter(({ severity }) => severity === 'error')
  return {
    localisationId,
    language,
    hash: article && articleHash(article),
    sentences: current.sentences,
    notApproved: current.notApproved,
    isCleared: current.revision.isCleared,
    findings: [...errors, ...findings.filter((finding) => !errors.includes(finding))].slice(0, mostFindings),
    errors: errors.length,
    whole,
    facts,
    overridden: current.provenance.filter((sentence) => sentence.overridden).length,
    disclosure: disclose(current.provenance),
    last: last && {
      number: last.number,
      state: last.state,
      signedOffAt: last.signedOffAt.toISOString(),
      signedOffBy: await nameOf(last.signedOffById),
      changes: article ? sinceSignOff(JSON.parse(last.article) as Article, article) : [],
    },
  }
}

async function nameOf(personId: string): Promise<string> {
  const person = await database.person.findUnique({ where: { id: personId }, select: { name: true } })
  return person?.name ?? ''
}
