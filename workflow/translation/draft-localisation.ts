import { database, inTransaction } from '@/platform/database'
import { handOff } from '@/workflow/release/hand-off'
import { joinsWithoutSpace } from '@/workflow/text/language'
import { askPatiently } from './ask-patiently'
import { draftFromMemory } from './draft-from-memory'
import { batch } from './engines/batch'
import { choose } from './engines/choose'
import type { Choice } from './engines/choose'
import { EngineError } from './engines/engine'
import type { Engine } from './engines/engine'
import { fromMarkup } from './engines/markup'
import type { Reading } from './engines/markup'
import { NoLongerAllowed } from './still-allowed'
import { untranslated } from './untranslated'
import type { Waiting } from './untranslated'
import { writeDrafts } from './write-drafts'

/**
 * Why drafting ended, or waits, without having drafted everything; worded in locales. `left_to_people`: somebody is
 * typing there, or there are no words.
 */
export const draftingStops = [
  'no_engine',
  'not_allowed_by_release',
  'engine_quota',
  'engine_outage',
  'engine_timeout',
  'engine_credentials',
  'engine_rejected',
  'text_too_long',
  'draft_refused',
  'left_to_people',
] as const

export type DraftingStop = (typeof draftingStops)[number]

type Localisation = NonNullable<Awaited<ReturnType<typeof load>>>

const load = (id: string) =>
  database.localisation.findUnique({
    where: { id },
    select: {
      id: true,
      releaseId: true,
      language: true,
      release: {
        select: { sourceLanguage: true, currentRevision: true, engineRule: true, releasedAt: true },
      },
    },
  })

/** Drafting has ended, and the rest is people's: they are told. */
async function stop({ id }: Localisation, draftingStop: DraftingStop | null): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.localisation.updateMany({ where: { id }, data: { draftingStop } })
    await handOff(tx, 'notify', { kind: 'work', localisationId: id, work: 'translate', actorId: null })
  })
}

/** It waits for the engine, and says why. */
async function pause({ id }: Localisation, draftingStop: DraftingStop): Promise<void> {
  await database.localisation.updateMany({ where: { id }, data: { draftingStop } })
}

/** The answer as a text of the language: Chinese and Japanese write no space after a sentence. */
function read(answer: string, { source }: Waiting, language: string): Reading {
  const reading = fromMarkup(answer, source)
  if (!reading.ok || !joinsWithoutSpace(language)) return reading
  return { ok: true, text: reading.text.replace(/ +$/u, '') }
}

const waitingOf = ({ id, releaseId, release }: Localisation): Promise<Waiting[]> =>
  untranslated({ releaseId, revision: release.currentRevision, localisationId: id })

const countUntouched = ({ id, releaseId, release }: Localisation): Promise<number> =>
  database.translation.count({
    where: {
      localisationId: id,
      state: 'untranslated',
      segment: {
        placements: { some: { block: { revision: { releaseId, number: release.currentRevision } } } },
      },
    },
  })

/** One pass over the segments that wait. @returns why not all were drafted; `changed`: the release was, and is to be read anew */
async function draftWaiting(localisation: Localisation, choice: Choice, signal: AbortSignal) {
  const { id: localisationId, releaseId, language } = localisation
  const waiting = await waitingOf(localisation)
  const { batches, tooLong } = batch(waiting, choice.engine.limits)
  let refused = 0
  for (const some of batches) {
    const sent = some.map(({ markup }) => markup)
    const answers = await askPatiently({ choice, releaseId, localisationId }, sent, signal)
    const drafts = some.map((one) => ({
      waiting: one,
      reading: read(answers.get(one.markup)!, one, language),
    }))
    refused += drafts.filter(({ reading }) => !reading.ok).length
    if (!(await writeDrafts(localisation, choice, drafts))) return 'changed'
  }
  if (tooLong.length > 0) return 'text_too_long'
  if (refused > 0) return 'draft_refused'
  return (await countUntouched(localisation)) > 0 ? 'left_to_people' : null
}

/**
 * Drafts every untouched segment of a localisation: from the memory where that has the very sentence, the rest with the
 * best engine its release allows; where it allows none, from the memory also what is nearly so. Batch by batch, each
 * asked for, answered and written on record, so that a run cut short anywhere is taken up where it stood and no
 * segment is drafted twice. Why drafts are missing stands in `draftingStop`.
 * @throws EngineError that another run may get past; the segments drafted so far stay
 */
export async function draftLocalisation(
  localisationId: string,
  engines: readonly Engine[],
  signal: AbortSignal,
): Promise<void> {
  const localisation = await load(localisationId)
  if (!localisation || localisation.language === localisation.release.sourceLanguage) return
  const { sourceLanguage, engineRule: rule, releasedAt } = localisation.release
  const wanted = {
    rule,
    released: releasedAt !== null,
    sourceLanguage,
    targetLanguage: localisation.language,
  }
  const choice = choose(engines, wanted)
  const hasEngine = typeof choice !== 'string'
  if (!(await draftFromMemory(localisation, await waitingOf(localisation), hasEngine)))
    return draftLocalisation(localisationId, engines, signal)
  if (!hasEngine) {
    const waiting = await waitingOf(localisation)
    return stop(localisation, waiting.length > 0 ? choice : null)
  }
  try {
    const ended = await draftWaiting(localisation, choice, signal)
    if (ended === 'changed') return await draftLocalisation(localisationId, engines, signal)
    await stop(localisation, ended)
  } catch (error) {
    if (error instanceof NoLongerAllowed) return draftLocalisation(localisationId, engines, signal)
    if (!(error instanceof EngineError)) throw error
    if (!error.retryable) return await stop(localisation, `engine_${error.failure}`)
    await pause(localisation, `engine_${error.failure}`)
    throw error
  }
}
