import type { Engine } from './engine'

export type EngineRule = 'on_premises_only' | 'any'

export type NoEngine = 'no_engine' | 'not_allowed_by_release'

export type Choice = {
  engine: Engine
  /** The engine's own codes. */
  source: string
  target: string
  model: string
}

export type Wanted = { rule: EngineRule; released: boolean; sourceLanguage: string; targetLanguage: string }

/** The better drafts first. */
const preference: Engine['name'][] = ['google', 'apertium']

/**
 * Which engine drafts a language: the best one that has it and that the release allows. Until a release is out its
 * own rule binds; afterwards the text is public and any engine may read it.
 * @returns why none does: `not_allowed_by_release` where lifting the rule would help
 */
export function choose(engines: readonly Engine[], wanted: Wanted): Choice | NoEngine {
  const able = preference
    .flatMap((name) => engines.filter((engine) => engine.name === name))
    .flatMap((engine) => {
      const pair = engine.serves(wanted.sourceLanguage, wanted.targetLanguage)
      return pair ? [{ engine, ...pair }] : []
    })
  const allowed = able.find(({ engine }) => engine.onPremises || wanted.rule === 'any' || wanted.released)
  if (allowed) return allowed
  return able.length > 0 ? 'not_allowed_by_release' : 'no_engine'
}
