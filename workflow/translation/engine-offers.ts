import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { choose } from './engines/choose'
import type { EngineRule } from './engines/choose'
import type { Engine, Price } from './engines/engine'
import { officeEngines } from './engines/office-engines'

/** What would draft a language; null where nothing may. */
export type Offer = {
  engine: Engine['name']
  rough: boolean
  onPremises: boolean
  price: Price | null
} | null

/** By language tag, under either rule a release can have. */
export type Offers = Record<string, Record<EngineRule, Offer>>

type Asked = { sourceLanguage: string; languages: readonly string[] }

/** Which engine would draft each language before a release is out, for someone who is about to bring one in. */
export async function engineOffers(actor: Actor, asked: Asked): Promise<Offers> {
  mustBeAllowed(actor, 'release.import')
  const engines = await officeEngines()
  const offer = (targetLanguage: string, rule: EngineRule): Offer => {
    const wanted = { rule, released: false, sourceLanguage: asked.sourceLanguage, targetLanguage }
    const choice = choose(engines, wanted)
    if (typeof choice === 'string') return null
    const { name: engine, rough, onPremises, price } = choice.engine
    return { engine, rough, onPremises, price }
  }
  return Object.fromEntries(
    asked.languages.map((tag) => [
      tag,
      { on_premises_only: offer(tag, 'on_premises_only'), any: offer(tag, 'any') },
    ]),
  )
}
