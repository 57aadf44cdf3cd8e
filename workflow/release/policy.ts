import { fallbackChain } from '@/workflow/text/language'
import type { Actor } from './actor'
import { ruleOf } from './access'
import type { Condition, Deed } from './access'
import { Refusal } from './refusal'

/** What a deed is done to, as far as access depends on it. */
export type Subject = {
  release?: {
    restricted: boolean
    /** The fixed texts of the pages: reviewed like any other, and never signed off, scheduled or published. */
    isFrame: boolean
    languages: readonly string[]
    namedPeople: readonly string[]
  }
  language?: string
  confirmedById?: string | null
  overriddenById?: string | null
  authorId?: string
  /** `language`: of the target it is about; null: it is about the source. */
  comment?: { authorId: string; language: string | null }
}

/** People of a language also work on its regional variants (fr on fr-BE), never on another script. */
export const worksIn = (actor: Actor, language: string): boolean =>
  fallbackChain(language).some((tag) => actor.languages.includes(tag))

function onAccessList(actor: Actor, { release }: Subject): boolean {
  if (!release) return false
  if (isAskedOfFrame(actor, release)) return true
  if (release.restricted) return release.namedPeople.includes(actor.personId)
  return actor.roles.includes('officer') || release.languages.some((language) => worksIn(actor, language))
}

/** The pages' fixed texts are the office's, not a release's: administrators are asked what they mean, too. */
const isAskedOfFrame = ({ roles }: Actor, release: Subject['release']): boolean =>
  (release?.isFrame ?? false) && roles.includes('administrator')

const hears = (actor: Actor, { comment }: Subject): boolean =>
  comment !== undefined && (comment.language === null || worksIn(actor, comment.language))

const wrote = (actor: Actor, { comment }: Subject): boolean => comment?.authorId === actor.personId

const isAsked = (actor: Actor, { comment, release }: Subject): boolean =>
  comment?.language
    ? worksIn(actor, comment.language)
    : actor.roles.includes('officer') || isAskedOfFrame(actor, release)

const holds: Record<Condition, (actor: Actor, subject: Subject) => boolean> = {
  on_access_list: onAccessList,
  own_language: (actor, { language }) => language !== undefined && worksIn(actor, language),
  not_confirmer: (actor, { confirmedById }) => confirmedById !== actor.personId,
  not_overrider: (actor, { overriddenById }) => overriddenById !== actor.personId,
  not_author: (actor, { authorId }) => authorId !== undefined && authorId !== actor.personId,
  own_language_or_officer: (actor, { language }) =>
    actor.roles.includes('officer') || (language !== undefined && worksIn(actor, language)),
  own_language_or_administrator: (actor, { language }) =>
    actor.roles.includes('administrator') || (Boolean(language) && worksIn(actor, language!)),
  hears_comment: hears,
  wrote_comment: wrote,
  asked_or_is_asked: (actor, subject) => wrote(actor, subject) || isAsked(actor, subject),
}

/**
 * All that is done to the fixed texts of the pages: they are brought to review, and reviewed. Nobody overrides their
 * second person: they wait for no instant, and no page says of them that one person checked them.
 */
const isOfFrame = /^(?:frame|work|translation(?!\.override)|comment|notice)\./u

/** Whether someone may do a deed. Pure; the one answer that pages, routes and deeds all ask for. */
export function may(actor: Actor | null, deed: Deed, subject: Subject = {}): boolean {
  const { roles, onFrame = [], when = [] } = ruleOf(deed)
  if (roles === 'anyone') return true
  if (roles === 'program' || !actor) return false
  const isFrame = subject.release?.isFrame ?? false
  if (isFrame && !isOfFrame.test(deed)) return false
  const having = roles === 'signed_in' || !isFrame ? roles : [...roles, ...onFrame]
  if (having !== 'signed_in' && !having.some((role) => actor.roles.includes(role))) return false
  return when.every((condition) => holds[condition](actor, subject))
}

/** Whether somebody looks after a release, and is asked what its source means; of the fixed texts, who brings them to review. */
export const looksAfter = (actor: Actor, subject: Subject): boolean => may(actor, deskDeed(subject), subject)

/** What somebody does who looks at the questions about a release's source. */
export const deskDeed = ({ release }: Subject): Deed => (release?.isFrame ? 'frame.read' : 'release.read')

/**
 * Lets a deed go on, or refuses it. A release someone may not know of is `not_found`, whatever else is wrong.
 * @throws Refusal `not_signed_in`, `not_found`, `not_allowed`
 */
export function mustBeAllowed(actor: Actor | null, deed: Deed, subject: Subject = {}): void {
  if (may(actor, deed, subject)) return
  if (!actor) throw new Refusal('not_signed_in')
  if (ruleOf(deed).when?.includes('on_access_list') && !onAccessList(actor, subject))
    throw new Refusal('not_found')
  throw new Refusal('not_allowed')
}
