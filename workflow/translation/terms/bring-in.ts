import { isDeepStrictEqual } from 'node:util'
import { database, inTransaction } from '@/platform/database'
import type { Tx } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { contentOf } from './concept'
import type { ConceptContent } from './concept'
import { duplicatesOf } from './duplicates'
import type { Duplicate } from './duplicates'
import type { Outcome } from './import-result'
import { raiseTermsVersion } from './terms-version'
import { openTo } from './visible-concepts'
import { changeConcept, createConcepts, touchedLanguages } from './write-concept'
import type { Stored } from './write-concept'

/** A concept from elsewhere. `key` is what it is called there. */
export type Brought = { key: string; content: ConceptContent }

export type Origin = {
  from: 'starter' | 'import'
  /** Languages in which the same words mean that another concept says the same; null: any. */
  compareIn: readonly string[] | null
  /** Takes a concept in although another one says the same. */
  besideDuplicates: boolean
  /** Concepts brought in before in the same run: what a set says twice, its makers decided. */
  together: Set<string>
  actor: Pick<Actor, 'personId'> | null
}

type Plan = { one: Brought; stored: Stored | null; outcome: Outcome | null; duplicates: Duplicate[] }

export type BroughtIn = { outcome: Outcome; duplicates: Duplicate[] }

/** The id under which a concept of ours stands in a file written here. */
const ownId = /^c?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u

/** The concepts they were before: by their keys, or by our own ids in a file that came from here. */
async function earlier(brought: readonly Brought[], { from }: Origin): Promise<Map<string, Stored>> {
  const ids = brought.flatMap(({ key }) => (from === 'import' ? (ownId.exec(key)?.[1] ?? []) : []))
  const rows = await database.concept.findMany({
    where: {
      OR: [{ origin: from, originKey: { in: brought.map(({ key }) => key) } }, { id: { in: ids } }],
    },
    include: { renderings: true },
  })
  return new Map(
    rows.flatMap((row) => [
      [row.id, row] as const,
      ...(row.origin === from && row.originKey ? [[row.originKey, row] as const] : []),
    ]),
  )
}

/** Changed or deleted here: ours stays. */
const isOurs = ({ deletedAt, importedVersion, version }: Stored): boolean =>
  deletedAt !== null || importedVersion === null || version > importedVersion

async function plansFor(brought: readonly Brought[], origin: Origin): Promise<Plan[]> {
  const known = await earlier(brought, origin)
  const plans = brought.map((one): Plan => {
    const stored = known.get(one.key) ?? known.get(ownId.exec(one.key)?.[1] ?? '') ?? null
    const isSame = stored && !stored.deletedAt && isDeepStrictEqual(contentOf(stored), one.content)
    return {
      one,
      stored,
      outcome: isSame ? 'unchanged' : stored && isOurs(stored) ? 'kept' : null,
      duplicates: [],
    }
  })
  const fresh = origin.besideDuplicates ? [] : plans.filter(({ stored }) => !stored)
  const asked = fresh.map(({ one }) => ({
    conceptId: null,
    renderings: one.content.renderings.filter(({ language }) => origin.compareIn?.includes(language) ?? true),
  }))
  const found = await duplicatesOf(asked, openTo())
  for (const [index, plan] of fresh.entries()) {
    plan.duplicates = found[index]!.filter(({ conceptId }) => !origin.together.has(conceptId))
    if (plan.duplicates.length > 0) plan.outcome = 'duplicate'
  }
  return plans
}

/** @returns what each open plan came to, in their order, and the concepts that are new */
async function carryOut(tx: Tx, open: readonly Plan[], { from, actor }: Origin) {
  const doing = { deed: 'term.import', actor } as const
  const added = open
    .filter(({ stored }) => !stored)
    .map(({ one }) => ({
      conceptId: crypto.randomUUID(),
      content: one.content,
      checked: false,
      set: { origin: from, originKey: one.key, importedVersion: 1 },
    }))
  if (added.length > 0) await createConcepts(tx, added, doing)
  const touched = new Set(added.flatMap(({ content }) => touchedLanguages(null, content)))
  const outcomes: Outcome[] = []
  for (const { stored, one } of open) {
    const set = { importedVersion: (stored?.version ?? 0) + 1 }
    const change = stored && { from: stored, to: one.content, checked: [], checksWritten: false, set }
    const changed = change && (await changeConcept(tx, change, doing))
    if (changed)
      for (const language of touchedLanguages(contentOf(stored), one.content)) touched.add(language)
    outcomes.push(stored ? (changed ? 'changed' : 'kept') : 'added')
  }
  await raiseTermsVersion(tx, [...touched])
  return { outcomes, added: added.map(({ conceptId }) => conceptId) }
}

/**
 * Brings concepts from elsewhere in as one transaction: new ones, and those that changed there. What was changed or
 * deleted here stays as it is, and what another concept says already is left out, unless it is wanted beside it.
 * Asked twice, it changes nothing. Answers in the order given; no key comes twice.
 */
export async function bringIn(brought: readonly Brought[], origin: Origin): Promise<BroughtIn[]> {
  const plans = await plansFor(brought, origin)
  const open = plans.filter(({ outcome }) => outcome === null)
  const { outcomes, added } = await inTransaction((tx) => carryOut(tx, open, origin))
  for (const [index, plan] of open.entries()) plan.outcome = outcomes[index]!
  for (const conceptId of added) origin.together.add(conceptId)
  return plans.map(({ outcome, duplicates }) => ({ outcome: outcome!, duplicates }))
}
