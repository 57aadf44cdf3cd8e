import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessFields, accessOf } from '@/workflow/release/subject'
import { batch, characters } from './engines/batch'
import { choose } from './engines/choose'
import type { NoEngine } from './engines/choose'
import type { Engine } from './engines/engine'
import { costMicros } from './engines/price'
import { storedAnswers } from './ledger'
import { untranslated } from './untranslated'

export type Estimate = {
  language: string
  /** Segments that wait for a draft. */
  segments: number
} & (
  | { engine: null; why: NoEngine }
  | {
      engine: Engine['name']
      model: string
      rough: boolean
      onPremises: boolean
      /** Distinct strings that would be sent, after those the ledger has. 0: nothing to buy. */
      strings: number
      /** Unicode code points that would be sent, markup included, as engines bill them. */
      characters: number
      costMicros: bigint
      /** null: the engine is free. */
      currency: string | null
    }
)

type Input = { releaseId: string; languages: readonly string[] }

/**
 * What drafting would send and cost, language by language, before anything is spent. Languages not begun are counted
 * whole.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function estimate(
  actor: Actor,
  { releaseId, languages }: Input,
  engines: readonly Engine[],
): Promise<Estimate[]> {
  const release = await database.release.findUnique({
    where: { id: releaseId },
    select: {
      sourceLanguage: true,
      currentRevision: true,
      engineRule: true,
      releasedAt: true,
      restricted: true,
      access: accessFields.access,
      localisations: { select: { id: true, language: true } },
    },
  })
  if (!release) throw new Refusal('not_found')
  mustBeAllowed(actor, 'release.read', { release: accessOf(release) })

  const { sourceLanguage, currentRevision: revision, engineRule: rule, releasedAt } = release
  const estimates: Estimate[] = []
  for (const language of languages.filter((tag) => tag !== sourceLanguage)) {
    const begun = release.localisations.find((localisation) => localisation.language === language)
    const localisationId = begun?.id ?? null
    const waiting = await untranslated({ releaseId, revision, localisationId })
    const segments = waiting.length
    const wanted = { rule, released: releasedAt !== null, sourceLanguage, targetLanguage: language }
    const choice = choose(engines, wanted)
    if (typeof choice === 'string') {
      estimates.push({ language, segments, engine: null, why: choice })
      continue
    }
    const { engine, model } = choice
    const sendable = batch(waiting, engine.limits).batches.flat()
    const all = [...new Set(sendable.map(({ markup }) => markup))]
    const stored = await storedAnswers({ choice, releaseId, localisationId }, all)
    const sent = all.filter((markup) => !stored.has(markup))
    const count = sent.reduce((sum, markup) => sum + characters(markup), 0)
    estimates.push({
      language,
      segments,
      engine: engine.name,
      model,
      rough: engine.rough,
      onPremises: engine.onPremises,
      strings: sent.length,
      characters: count,
      costMicros: costMicros(count, engine.price),
      currency: engine.price?.currency ?? null,
    })
  }
  return estimates
}
