import { tidy } from '@/workflow/text/tidy'
import type { Acknowledged, Race, RaceEvent, RaceTranslation } from './record'

const asRecorded = {
  confirm: ['translation.confirm'],
  // An edit that needs another look makes its reviewer the confirmer.
  approve: ['translation.approve', 'translation.confirm'],
  send_back: ['translation.send_back'],
  take_back: ['translation.take_back'],
}

/** A person's word that changes nothing, kept beside the changes. */
const isSaid = ({ deed }: RaceEvent) => deed === 'translation.save'

/**
 * Updates that were acknowledged and are not there, or not as they were acknowledged; and texts that stand as no event
 * left them.
 */
export function lostUpdates({ acknowledged, events, translations }: Race): string[] {
  return [
    ...acknowledged.flatMap((one) => missing(one, events.get(one.translationId) ?? [])),
    ...translations.flatMap((translation) => broken(translation, events.get(translation.id) ?? [])),
  ]
}

function missing(one: Acknowledged, events: readonly RaceEvent[]): string[] {
  const { deed, version, personId, translationId, state } = one
  if (deed === 'save' || deed === 'dismiss') return []
  const text = one.text === null ? null : tidy(one.text)
  const event = events.find((candidate) => candidate.version === version && !isSaid(candidate))
  const what = `${deed} of ${translationId} by ${personId}, version ${version}`
  if (!event) return [`${what}: acknowledged, and there is no event`]
  if (event.toState !== state) return [`${what}: acknowledged as ${state}, recorded as ${event.toState}`]
  if (text !== null && event.text !== text) return [`${what}: another text is recorded`]
  const isIt = (candidate: RaceEvent) =>
    candidate.actorId === personId &&
    asRecorded[deed].includes(candidate.deed) &&
    candidate.text === event.text
  // Asked again of what they had done before and still stands, it is done already.
  const isDone = events.some((candidate) => candidate.version <= event.version && isIt(candidate))
  return isDone ? [] : [`${what}: acknowledged, and there is ${event.deed} by ${event.actorId}`]
}

function broken({ id, version, state, text }: RaceTranslation, events: readonly RaceEvent[]): string[] {
  const changes = events.filter((event) => !isSaid(event))
  const gaps = changes.flatMap((event, at) => {
    const before = changes[at - 1]
    if (!before) return []
    // What nobody has begun follows its source without an event.
    if (event.version === before.version + 1 || before.toState === 'untranslated') return []
    return [`${id}: version ${event.version} follows ${before.version}`]
  })
  const last = changes.at(-1)
  if (!last || last.toState === 'untranslated') return gaps
  const stands = last.version === version && last.toState === state && last.text === text
  return stands
    ? gaps
    : [...gaps, `${id}: stands as version ${version}, ${state}, and its last event left it otherwise`]
}
