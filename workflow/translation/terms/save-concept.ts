import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { database, inTransaction } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { append } from '@/workflow/release/history'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { conceptContent, contentOf, languagesIn } from './concept'
import type { ConceptContent } from './concept'
import { duplicatesOf } from './duplicates'
import { raiseTermsVersion } from './terms-version'
import { releasesOpenTo, visibleTo } from './visible-concepts'
import {
  changeConcept,
  changedLanguages,
  createConcepts,
  storedConcept,
  touchedLanguages,
} from './write-concept'
import type { Stored } from './write-concept'

export const saveConceptInput = conceptContent.extend({
  conceptId: z.uuid(),
  /** As it was shown; 0: it is new, and `conceptId` is the asker's own choice. */
  version: z.number().int().min(0),
  /** The languages whose renderings the person has looked at and found right. */
  checked: z.array(z.string().max(35)).max(100).default([]),
  /** The release a new concept is made from; it stays there until that is out. */
  releaseId: z.uuid().optional(),
  /** The person has seen that other concepts say the same. */
  anyway: z.boolean().default(false),
})

export type SaveConceptInput = z.infer<typeof saveConceptInput>

/**
 * Reviewers write in their own languages; a new concept may also say where it comes from, in one language more.
 * @throws Refusal `not_allowed`
 */
function mustMayWrite(actor: Actor, languages: readonly string[], isNew: boolean): void {
  const foreign = languages.filter((language) => !may(actor, 'term.edit', { language }))
  if (foreign.length === 0) return
  const hasOwn = foreign.length < languages.length
  if (!isNew || !hasOwn || foreign.length > 1) mustBeAllowed(actor, 'term.edit', { language: foreign[0]! })
}

/** What is kept to a release needs that release to be open to its writer. The pages' fixed texts keep nothing to themselves. */
async function embargoOf(actor: Actor, releaseId: string | undefined): Promise<string | null> {
  if (!releaseId) return null
  const release = await database.release.findFirst({
    where: { AND: [{ id: releaseId }, { OR: [await releasesOpenTo(actor), { releasedAt: { not: null } }] }] },
    select: { kind: true, releasedAt: true },
  })
  if (!release) throw new Refusal('not_found')
  return release.releasedAt || release.kind === 'frame' ? null : releaseId
}

const contentIn = (input: SaveConceptInput): ConceptContent => conceptContent.parse(input)

async function seen(actor: Actor, { conceptId, version }: SaveConceptInput): Promise<Stored | null> {
  const stored = await storedConcept(conceptId)
  if (!stored) {
    if (version > 0) throw new Refusal('not_found')
    return null
  }
  const visible = await database.concept.count({
    where: { AND: [{ id: conceptId }, await visibleTo(actor)] },
  })
  if (visible === 0) throw new Refusal('not_found')
  return stored
}

/**
 * A reviewer or an administrator writes a concept down, or changes it as they were shown it. Asked twice, it is done
 * once.
 * @throws Refusal `not_allowed`, `not_found`, `changed_meanwhile`, `bad_input` (`term_exists`, with `duplicates`)
 */
export async function saveConcept(actor: Actor, input: SaveConceptInput): Promise<{ version: number }> {
  const to = contentIn(input)
  mustBeAllowed(actor, 'term.edit', {
    language: languagesIn(to).find((language) => may(actor, 'term.edit', { language })),
  })
  const from = await seen(actor, input)
  const before = from && contentOf(from)
  const checked = input.checked.filter((tag) => languagesIn(to).includes(tag))
  mustMayWrite(actor, [...new Set([...changedLanguages(before, to), ...checked])], !from)
  if (from && input.version === 0 && isDeepStrictEqual(before, to)) return { version: from.version }
  if (from && (from.version !== input.version || from.deletedAt)) throw new Refusal('changed_meanwhile')
  if (!input.anyway) await mustBeNew(actor, input, { from: before, to })
  const releaseId = from ? from.releaseId : await embargoOf(actor, input.releaseId)
  const set = { releaseId }
  const doing = { deed: 'term.edit', actor } as const
  await inTransaction(async (tx) => {
    if (!from)
      await createConcepts(tx, [{ conceptId: input.conceptId, content: to, checked: true, set }], doing)
    else if (!(await changeConcept(tx, { from, to, checked, checksWritten: true, set }, doing)))
      throw new Refusal('changed_meanwhile')
    await append(tx, 'term.edit', actor, {
      subjectId: input.conceptId,
      ...(releaseId && { releaseId }),
      detail: { version: (from?.version ?? 0) + 1, languages: changedLanguages(before, to) },
    })
    await raiseTermsVersion(tx, [...touchedLanguages(before, to), ...checked])
  })
  return { version: (from?.version ?? 0) + 1 }
}

type Said = { from: ConceptContent | null; to: ConceptContent }

/** Only what is written now is asked about: what stood there already was decided before. */
async function mustBeNew(actor: Actor, { conceptId }: SaveConceptInput, { from, to }: Said): Promise<void> {
  const stood = new Set(from?.renderings.map(({ language, text }) => `${language} ${text}`))
  const renderings = to.renderings.filter(({ language, text }) => !stood.has(`${language} ${text}`))
  const [duplicates = []] = await duplicatesOf([{ conceptId, renderings }], await visibleTo(actor))
  if (duplicates.length > 0) throw new Refusal('bad_input', { why: 'term_exists', duplicates })
}
