import type { Prisma, Tx } from '@/platform/database'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import type { Deed } from '@/workflow/release/access'
import { languagesIn, renderingOf } from './concept'
import type { ConceptContent, RenderingContent } from './concept'
import { searchWords } from './fold'
import { filedUnder, keysNeeded, keysOf } from './keys'

export type Stored = Prisma.ConceptGetPayload<{ include: { renderings: true } }>

/** A concept with its renderings, whatever its state; null where there is none. */
export const storedConcept = (conceptId: string, tx: Tx = database): Promise<Stored | null> =>
  tx.concept.findUnique({ where: { id: conceptId }, include: { renderings: true } })

type Row = Prisma.RenderingCreateManyInput

function renderingRow(
  rendering: RenderingContent,
  at: { conceptId: string; position: number; checked: boolean },
): Row {
  const { text, forms, language } = rendering
  return {
    ...at,
    ...rendering,
    folded: searchWords(text, language).join(' '),
    keys: keysOf([text, ...forms], language).map((key) => filedUnder(language, key)),
    needs: [text, ...forms].map((form) => keysNeeded(form, language).join(' ')),
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

type Set = Pick<Prisma.ConceptUncheckedCreateInput, 'origin' | 'originKey' | 'importedVersion' | 'releaseId'>

export type NewConcept = {
  conceptId: string
  content: ConceptContent
  /** Whether somebody of the office wrote it. */
  checked: boolean
  set?: Set
}

/** Who does what: `actor` null is the program itself. */
type Doing = { deed: Deed; actor: Pick<Actor, 'personId'> | null }

const eventOf = (conceptId: string, { deed, actor }: Doing, version: number, content: ConceptContent) => ({
  ...{ conceptId, deed, actorId: actor?.personId ?? null, version, content },
})

/** Writes new concepts down, with the beginning of their history. Does not raise the terms' version. */
export async function createConcepts(tx: Tx, concepts: readonly NewConcept[], doing: Doing): Promise<void> {
  await tx.concept.createMany({
    data: concepts.map(({ conceptId, content, set }) => ({ id: conceptId, ...headOf(content), ...set })),
  })
  await tx.rendering.createMany({
    data: concepts.flatMap(({ conceptId, content, checked }) =>
      content.renderings.map((rendering, position) =>
        renderingRow(rendering, { conceptId, position, checked }),
      ),
    ),
  })
  await tx.conceptEvent.createMany({
    data: concepts.map(({ conceptId, content }) => eventOf(conceptId, doing, 1, content)),
  })
}

export type Change = {
  from: Stored
  to: ConceptContent
  /** The languages whose renderings somebody of the office has looked at with this. */
  checked: readonly string[]
  /** Whether what is written anew counts as looked at. */
  checksWritten: boolean
  set?: Set
}

/** The stored renderings that stay exactly as they are stay looked at, or not, as they were. */
function rowsOf({ from, to, checked, checksWritten }: Change): Row[] {
  const before = from.renderings.toSorted((a, b) => a.position - b.position)
  const sayings = before.map((row) => said(renderingOf(row)))
  return to.renderings.map((rendering, position) => {
    const known = before[sayings.indexOf(said(rendering))]
    const isChecked = checked.includes(rendering.language) || (known ? known.checked : checksWritten)
    return renderingRow(rendering, { conceptId: from.id, position, checked: isChecked })
  })
}

/**
 * Writes a changed concept and its history as one. Does not raise the terms' version: whoever writes many does that
 * once.
 * @returns false where somebody else has changed it meanwhile
 */
export async function changeConcept(tx: Tx, change: Change, doing: Doing): Promise<boolean> {
  const { from, to, set } = change
  const version = from.version + 1
  const { count } = await tx.concept.updateMany({
    where: { id: from.id, version: from.version },
    data: { ...headOf(to), ...set, version, changedAt: new Date() },
  })
  if (count === 0) return false
  await tx.rendering.deleteMany({ where: { conceptId: from.id } })
  await tx.rendering.createMany({ data: rowsOf(change) })
  await tx.conceptEvent.create({ data: eventOf(from.id, doing, version, to) })
  return true
}

/** The languages for which a change is one: all of the concept's where its head changed. */
export function touchedLanguages(from: ConceptContent | null, to: ConceptContent): string[] {
  if (!from) return languagesIn(to)
  const all = [...new Set([...languagesIn(from), ...languagesIn(to)])]
  return headChanged(from, to) ? all : changedLanguages(from, to)
}
