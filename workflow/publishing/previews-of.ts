import { z } from 'zod'
import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessFields, accessOf } from '@/workflow/release/subject'
import { titlesOf } from '@/workflow/release/title'
import { previewsAtOnce } from './previews-at-once'

/** More languages than any release has. */
const mostLanguages = 200

export const previewsInput = z.object({
  releaseId: z.uuid(),
  /** BCP 47 tags, separated by commas; without any, the source and the first other language. */
  languages: z.string().max(400).optional(),
})

export type Previews = {
  releaseId: string
  title: string
  sourceLanguage: string
  /** The source first, then by tag. */
  all: { language: string; localisationId: string }[]
  /** Tags of those shown, in the order asked for; the others are not of this release. */
  shown: string[]
  /** Whether this person may go to the release's board. */
  mayReadBoard: boolean
}

/**
 * The pages of a release that somebody wants to look at beside each other.
 * @throws Refusal `not_found`, `not_allowed`
 */
export async function previewsOf(
  actor: Actor,
  { releaseId, languages }: z.infer<typeof previewsInput>,
): Promise<Previews> {
  const release = await database.release.findUnique({
    where: { id: releaseId },
    select: { ...accessFields, sourceLanguage: true },
  })
  if (!release) throw new Refusal('not_found')
  const subject = { release: accessOf(release) }
  mustBeAllowed(actor, 'localisation.preview', subject)
  const rows = await database.localisation.findMany({
    where: { releaseId },
    select: { id: true, language: true },
    orderBy: { language: 'asc' },
    take: mostLanguages,
  })
  const { sourceLanguage } = release
  const isSource = (language: string) => Number(language === sourceLanguage)
  const all = rows
    .map(({ id, language }) => ({ language, localisationId: id }))
    .toSorted((a, b) => isSource(b.language) - isSource(a.language))
  const known = new Set(all.map(({ language }) => language))
  const asked = [...new Set(languages?.split(',') ?? [])].filter((tag) => known.has(tag))
  const first = all.slice(0, 2).map(({ language }) => language)
  return {
    releaseId,
    title: (await titlesOf([releaseId])).get(releaseId) ?? '',
    sourceLanguage,
    all,
    shown: (asked.length > 0 ? asked : first).slice(0, previewsAtOnce),
    mayReadBoard: may(actor, 'release.read', subject),
  }
}
