import type { Prisma, Tx } from '@/platform/database'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { contentOf, languagesIn } from './concept'
import type { ConceptContent, RenderingContent } from './concept'
import { searchWords } from './fold'
import { keysOf } from './keys'
import { raiseTermsVersion } from './terms-version'

export type Stored = Prisma.ConceptGetPayload<{ include: { renderings: true } }>

/** A concept with its renderings, whatever its state; null where there is none. */
export const storedConcept = (conceptId: string, tx: Tx = database): Promise<Stored | null> =>
  tx.concept.findUnique({ where: { id: conceptId }, include: { renderings: true } })

type Row = Prisma.RenderingCreateManyInput

export function renderingRow(
  rendering: RenderingContent,
  at: { conceptId: string; position: number; checked: boolean },
): Row {
  const { text, forms, language } = rendering
  return {
    ...at,
    ...rendering,
    folded: searchWords(text, language).join(' '),
    keys: keysOf([text, ...forms], language),
  }
}

/** What a rendering says, without its place among the others. */
const said = (written: object): string =>
  JSON.stringify(Object.entries(written).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** The languages in which two contents differ, those of either where the concept itself does. */
export function changedLanguages(from: ConceptContent | null, to: ConceptContent): string[] {
  const sayings = (content: ConceptContent | null, tag: string) =>
    (content?.renderings ?? []).filter(({ language }) => language === tag).map(said)
  const all = [...new Set([...(from ? languagesIn(from) : []), ...languagesIn(to)])]
  return all.filter((tag) => sayings(from, tag).join('\n') !== sayings(to, tag).join('\n'))
}

const headOf = ({ kind, definition, domain, note, source, keep }: ConceptContent) => ({
  ...{ kind, definition, domain, note, source, keep },
})

export const headChanged = (from: ConceptContent, to: ConceptContent): boolean =>
  said(headOf(from)) !== said(headOf(to))

export type Write = {
  conceptId: string
  /** What it was; null: it is new. */
  from: Stored | null
  to: ConceptContent
  deed: Deed
  /** null: the program itself. */
  actor: Pick<Actor, 'personId'> | null
  /** The languages whose renderings somebody of the office has looked at with this; what they wrote themselves is. */
  checked: 'written' | 'nothing' | readonly string[]
  /** What only some writers set. */
  set?: Pick<Prisma.ConceptUncheckedCreateInput, 'origin' | 'originKey' | 'importedVersion' | 'releaseId'>
}

/**
 * Writes a concept and its history as one. What did not change stays looked at, or not, as it was. Does not raise the
 * terms' version: whoever writes many does that once.
 * @returns false where somebody else has changed it meanwhile
 */
export async function writeConcept(tx: Tx, write: Write): Promise<boolean> {
  const { conceptId, from, to, deed, actor, checked, set = {} } = write
  const version = (from?.version ?? 0) + 1
  const head = { ...headOf(to), ...set, version, changedAt: new Date() }
  if (from) {
    const { count } = await tx.concept.updateMany({
      where: { id: conceptId, version: from.version },
      data: head,
    })
    if (count === 0) return false
    await tx.rendering.deleteMany({ where: { conceptId } })
  } else await tx.concept.create({ data: { id: conceptId, ...head } })
  const before = from ? contentOf(from).renderings.map(said) : []
  const rows = from?.renderings.toSorted((a, b) => a.position - b.position) ?? []
  await tx.rendering.createMany({
    data: to.renderings.map((rendering, position) => {
      const known = rows[before.indexOf(said(rendering))]
      const seen = Array.isArray(checked) && checked.includes(rendering.language)
      const isChecked = seen || (known ? known.checked : checked !== 'nothing')
      return renderingRow(rendering, { conceptId, position, checked: isChecked })
    }),
  })
  await tx.conceptEvent.create({
    data: { conceptId, deed, actorId: actor?.personId ?? null, version, content: to },
  })
  return true
}

/** Raises the version of the languages a change touches: all of the concept's where its head changed. */
export const raiseFor = (tx: Tx, from: ConceptContent | null, to: ConceptContent): Promise<void> =>
  raiseTermsVersion(tx, !from || headChanged(from, to) ? languagesIn(to) : changedLanguages(from, to))
