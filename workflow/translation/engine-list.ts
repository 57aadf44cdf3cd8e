import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { choose } from './engines/choose'
import { officeEngines } from './engines/office-engines'
import type { Engine } from './engines/engine'

export type EngineRow = Pick<Engine, 'name' | 'model' | 'onPremises' | 'rough' | 'limits' | 'price'> & {
  /** The office's languages it has, by tag. */
  languages: string[]
}

export type EngineList = {
  engines: EngineRow[]
  /** Which engine drafts a language where the release allows any, and which while text must stay on the premises. */
  drafting: Record<string, { any: Engine['name'] | null; onPremises: Engine['name'] | null }>
}

/** Releases are written in it unless they say otherwise. */
const sourceLanguage = 'en'

/** The engines this office has and what each would draft. */
export async function engineList(actor: Actor): Promise<EngineList> {
  mustBeAllowed(actor, 'language.list')
  const [engines, rows] = await Promise.all([
    officeEngines(),
    database.language.findMany({ select: { tag: true }, orderBy: { tag: 'asc' }, take: 1000 }),
  ])
  const tags = rows.map(({ tag }) => tag)
  const first = (targetLanguage: string, rule: 'any' | 'on_premises_only') => {
    const choice = choose(engines, { rule, released: false, sourceLanguage, targetLanguage })
    return typeof choice === 'string' ? null : choice.engine.name
  }
  return {
    engines: engines.map((engine) => {
      const { name, model, onPremises, rough, limits, price } = engine
      const languages = tags.filter((tag) => engine.serves(sourceLanguage, tag) !== null)
      return { name, model, onPremises, rough, limits, price, languages }
    }),
    drafting: Object.fromEntries(
      tags.map((tag) => [tag, { any: first(tag, 'any'), onPremises: first(tag, 'on_premises_only') }]),
    ),
  }
}
