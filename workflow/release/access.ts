import type { Role } from './actor'

/**
 * The access matrix: every deed, who may do it, and under which conditions. This is the one place; policy, the route
 * list and its test are made from it.
 *
 * Conditions, all of which must hold:
 * - `on_access_list`: the release is open to this person (officers and people of its languages; named people if restricted)
 * - `own_language`: the localisation's language is one of theirs
 * - `not_confirmer`: someone else confirmed the text (four eyes)
 * - `not_overrider`: someone else approved it by override
 * - `not_author`: someone else made the revision (four eyes on the source)
 * - `own_language_or_administrator`: the rendering's language is one of theirs, or they look after all of them
 * - `own_language_or_officer`: the localisation's language is one of theirs, or they are an officer
 * - `hears_comment`: it is about the source, or about a target in one of their languages
 * - `wrote_comment`: the words are theirs
 * - `asked_or_is_asked`: they began the thread, or it is theirs to answer: an officer's on a source, the language's on a
 *   target; an administrator's too on a fixed text of the pages
 */
export type Condition =
  | 'on_access_list'
  | 'own_language'
  | 'not_confirmer'
  | 'not_overrider'
  | 'not_author'
  | 'own_language_or_administrator'
  | 'own_language_or_officer'
  | 'hears_comment'
  | 'wrote_comment'
  | 'asked_or_is_asked'

type Rule = {
  roles: readonly Role[] | 'signed_in' | 'anyone' | 'program'
  /** Who else may, where it is done to the fixed texts of the pages. */
  onFrame?: readonly Role[]
  when?: readonly Condition[]
}

const officer = { roles: ['officer'], when: ['on_access_list'] } as const
const worker = { roles: ['translator', 'reviewer'], when: ['on_access_list', 'own_language'] } as const
const speaker = ['officer', 'translator', 'reviewer'] as const
const administrator = { roles: ['administrator'] } as const
/** Of the fixed texts, administrators answer too. */
const answerer = { roles: speaker, onFrame: ['administrator'] } as const

export const access = {
  'release.list': { roles: ['officer'] },
  'release.import': { roles: ['officer'] },
  'release.read': officer,
  'release.change': officer,
  'release.start': officer,
  'release.revise': officer,
  'release.clear': { roles: ['officer'], when: ['on_access_list', 'not_author'] },
  'release.schedule': officer,
  'release.unschedule': officer,
  'release.publish': officer,
  'release.lift': officer,
  /** What readers say is wrong: for the officers, and for the people of the language it is about. */
  'report.list': { roles: ['officer', 'translator', 'reviewer'], when: ['on_access_list'] },
  'report.close': {
    roles: ['officer', 'translator', 'reviewer'],
    when: ['on_access_list', 'own_language_or_officer'],
  },
  'release.readdress': officer,
  'localisation.withdraw': officer,
  'localisation.remove': officer,
  'localisation.roll_back': officer,
  'localisation.hold': officer,
  'localisation.resume': officer,
  'localisation.draft': officer,
  'localisation.preview': { roles: ['officer', 'translator', 'reviewer'], when: ['on_access_list'] },
  'localisation.sign_off': officer,
  'localisation.mend': officer,
  'localisation.call_off_mending': officer,
  /** Many texts of one at once: each is asked about by `translation.override`. */
  'localisation.override': officer,
  'advance.give': officer,
  'advance.revoke': officer,
  'advance.list': officer,
  /** Whoever has the link; the deed itself looks whether it opens anything. */
  'advance.open': { roles: 'anyone' },
  'queue.read': { roles: ['translator', 'reviewer'] },
  'work.read': worker,
  'work.take_translation': { roles: ['translator'], when: ['on_access_list', 'own_language'] },
  'work.take_review': { roles: ['reviewer'], when: ['on_access_list', 'own_language'] },
  'work.hand_back': worker,
  'work.share': {
    roles: ['officer', 'translator', 'reviewer'],
    when: ['on_access_list', 'own_language_or_officer'],
  },
  'work.merge': {
    roles: ['officer', 'translator', 'reviewer'],
    when: ['on_access_list', 'own_language_or_officer'],
  },
  'work.assign': officer,
  'work.ask': officer,
  'work.unassign': officer,
  'work.look': worker,
  /** Deeds on many texts at once: each text is asked about by the deed itself. */
  'work.do_selected': worker,
  'translation.save': worker,
  'translation.confirm': worker,
  'translation.approve': {
    roles: ['reviewer'],
    when: ['on_access_list', 'own_language', 'not_confirmer', 'not_overrider'],
  },
  'translation.override': { roles: ['officer'], when: ['on_access_list', 'not_confirmer'] },
  'translation.send_back': { roles: ['reviewer'], when: ['on_access_list', 'own_language', 'not_confirmer'] },
  /** One's own last deed on a text: the deed itself looks whose it was. */
  'translation.take_back': worker,
  'translation.join': worker,
  'translation.part': worker,
  'translation.dismiss': { roles: ['reviewer'], when: ['on_access_list', 'own_language', 'not_confirmer'] },
  'translation.undismiss': { roles: ['reviewer'], when: ['on_access_list', 'own_language'] },
  'comment.write': worker,
  'comment.answer': { ...answerer, when: ['on_access_list', 'hears_comment'] },
  'comment.change': { ...answerer, when: ['on_access_list', 'hears_comment', 'wrote_comment'] },
  'comment.delete': { ...answerer, when: ['on_access_list', 'hears_comment', 'wrote_comment'] },
  'comment.resolve': { ...answerer, when: ['on_access_list', 'hears_comment', 'asked_or_is_asked'] },
  'comment.reopen': { ...answerer, when: ['on_access_list', 'hears_comment', 'asked_or_is_asked'] },
  'memory.search': { roles: ['translator', 'reviewer', 'administrator'] },
  'memory.read': {
    roles: ['translator', 'reviewer', 'administrator'],
    when: ['own_language_or_administrator'],
  },
  'memory.edit': { roles: ['reviewer', 'administrator'], when: ['own_language_or_administrator'] },
  'memory.delete': { roles: ['reviewer', 'administrator'], when: ['own_language_or_administrator'] },
  'memory.restore': { roles: ['reviewer', 'administrator'], when: ['own_language_or_administrator'] },
  'memory.import': administrator,
  'memory.export': administrator,
  'term.search': { roles: 'signed_in' },
  'term.edit': { roles: ['reviewer', 'administrator'], when: ['own_language_or_administrator'] },
  /** Opening what suggestions and new concepts are written on; each language is asked about by `term.edit`. */
  'term.suggest': { roles: ['reviewer', 'administrator'] },
  'term.delete': administrator,
  'term.restore': administrator,
  'term.import': administrator,
  'term.export': administrator,
  'person.list': administrator,
  'person.invite': administrator,
  'person.change': administrator,
  'person.retire': administrator,
  'person.restore': administrator,
  'person.reset_password': administrator,
  'language.list': administrator,
  'language.change': administrator,
  'abbreviation.list': { roles: ['administrator', 'officer'] },
  'abbreviation.add': administrator,
  'abbreviation.remove': administrator,
  'nation.change': administrator,
  'ledger.read': administrator,
  'activity.read': administrator,
  'keys.rotate': administrator,
  'frame.read': { roles: ['administrator', 'officer'] },
  'frame.begin': { roles: ['administrator', 'officer'] },
  /** One's own; each is shown only to who may know of its release: `notice.read`. */
  'notice.list': { roles: 'signed_in' },
  'notice.read': { roles: speaker, when: ['on_access_list'] },
  'account.read': { roles: 'signed_in' },
  'account.change': { roles: 'signed_in' },
  'account.change_password': { roles: 'signed_in' },
  'account.end_sessions': { roles: 'signed_in' },
  'account.sign_in': { roles: 'anyone' },
  'health.read': { roles: 'anyone' },
  /** Deeds of the program itself, on record like any other. */
  'translation.draft': { roles: 'program' },
  'translation.reopen': { roles: 'program' },
  'edition.publish': { roles: 'program' },
  'edition.void': { roles: 'program' },
  'keys.make': { roles: 'program' },
  'report.receive': { roles: 'program' },
} as const satisfies Record<string, Rule>

export type Deed = keyof typeof access

export const ruleOf = (deed: Deed): Rule => access[deed]
