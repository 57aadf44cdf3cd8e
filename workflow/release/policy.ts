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
    isFrame?: boolean
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
  if (release.restricted) return release.namedPeople.includes(actor.personId)
  return actor.roles.includes('officer') || release.languages.some((language) => worksIn(actor, language))
}

const hears = (actor: Actor, { comment }: Subject): boolean =>
  comment !== undefined && (comment.language === null || worksIn(actor, comment.language))

const wrote = (actor: Actor, { comment }: Subject): boolean => comment?.authorId === actor.personId

const isAsked = (actor: Actor, { comment }: Subject): boolean =>
  comment?.language ? worksIn(actor, comment.language) : actor.roles.includes('officer')

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

/** Deeds of the review room, which are all that is done to the fixed texts of the pages. */
const isOfReview = /^(?:work|translation|comment|notice)\./u

/** Whether someone may do a deed. Pure; the one answer that pages, routes and deeds all ask for. */
export function may(actor: Actor | null, deed: Deed, subject: Subject = {}): boolean {
  const { roles, when = [] } = ruleOf(deed)
  if (roles === 'anyone') return true
  if (roles === 'program' || !actor) return false
  if (subject.release?.isFrame && !isOfReview.test(deed)) return false
  if (roles !== 'signed_in' && !roles.some((role) => actor.roles.includes(role))) return false
  return when.every((condition) => holds[condition](actor, subject))
}

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
