import { setTimeout as sleep } from 'node:timers/promises'
import { wordsOf } from '@/commands/refused'
import { database } from '@/platform/database'
import { progressOf } from '@/workflow/intake/progress'
import { Refusal } from '@/workflow/release/refusal'
import { languageName } from '@/workflow/text/language'
import { seedDemo } from './demo-seed'
import type { Demo, DemoOptions } from './demo-seed'

/** How far machine drafting is in one language. */
export interface Drafting {
  language: string
  name: string
  drafted: number
  segments: number
  /** Why the rest waits for people: a key of `draftingStop` in locales/en/desk.json. */
  stop: string | null
}

/** What this process tells the command that started it: first what there is, then how far it is, until it is over. */
export type Told = { demo: Demo } | { drafting: Drafting[] } | { failed: string }

const tell = (told: Told) => process.send?.(told)

async function draftingOf(releaseId: string): Promise<Drafting[]> {
  const progress = (await progressOf([releaseId])).get(releaseId) ?? []
  const stops = await database.localisation.findMany({
    where: { releaseId },
    select: { id: true, draftingStop: true },
  })
  return progress.map(({ localisationId, language, states, segments }) => ({
    language,
    name: languageName(language, 'en'),
    segments,
    drafted: segments - (states.untranslated ?? 0),
    stop: stops.find(({ id }) => id === localisationId)?.draftingStop ?? null,
  }))
}

const isOver = ({ drafted, segments, stop }: Drafting) => drafted === segments || stop !== null

process.on('disconnect', () => process.exit())
try {
  const demo = await seedDemo(JSON.parse(process.argv[2]!) as DemoOptions)
  tell({ demo })
  for (let drafting = await draftingOf(demo.releaseId); ; drafting = await draftingOf(demo.releaseId)) {
    tell({ drafting })
    if (drafting.every(isOver)) break
    await sleep(500)
  }
} catch (error) {
  tell({
    failed: error instanceof Refusal ? wordsOf(error) : String(error instanceof Error ? error.stack : error),
  })
}
await database.$disconnect()
process.disconnect?.()
