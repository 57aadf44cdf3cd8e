import type { Origin } from '@/prisma/generated/client'
import type { TranslationState } from '@/workflow/release/state'

/** What a person asked for and was told had been done. */
export type Acknowledged = {
  deed: 'confirm' | 'approve' | 'send_back' | 'take_back' | 'save' | 'dismiss'
  personId: string
  translationId: string
  /** Of the translation, after the deed; null for what leaves it as it is. */
  version: number | null
  state: TranslationState | null
  /** What was typed; null where nothing was. */
  text: string | null
  /** Of a save: the window it was typed in, and whether the person went on to another segment. */
  window?: string
  leaving?: boolean
  /** Of a save: they had typed something else in their other window, and this text went to the history instead. */
  isBeside?: boolean
  /** When it was asked and answered, in milliseconds. */
  asked: number
  answered: number
}

/** An event as the database has it. */
export type RaceEvent = {
  translationId: string
  version: number
  deed: string
  actorId: string | null
  fromState: TranslationState | null
  toState: TranslationState
  text: string
  origin: Origin | null
}

/** A translation as it stands in the end. */
export type RaceTranslation = {
  id: string
  language: string
  state: TranslationState
  version: number
  text: string
  confirmedById: string | null
  approvedById: string | null
  oneStep: boolean
}

/** Everything that is judged. Events in the order of their versions. */
export type Race = {
  acknowledged: readonly Acknowledged[]
  events: ReadonlyMap<string, readonly RaceEvent[]>
  translations: readonly RaceTranslation[]
  /** What people have typed and not confirmed, in the end. */
  copies: readonly { translationId: string; personId: string; text: string }[]
  /** Languages in which one person's word is enough. */
  oneStepLanguages: readonly string[]
}
