import { database } from '@/platform/database'
import { frameLanguages } from '@/workflow/publishing/frame'
import { frameTexts } from '@/workflow/publishing/frame-texts'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { frameSegments, isOf } from './frame-segments'
import { frameRelease } from './sync-frame'

/** How far a language's fixed texts are. */
export type FrameProgress = {
  language: string
  texts: number
  approved: number
  /** As the program brings them, or changed and not approved yet. */
  unapproved: number
  /** English ones stand for them. */
  missing: number
  /** The workspace, where this person works in it. */
  localisationId: string | null
}

/** `releaseId`: what they are reviewed as; null: nobody has begun. */
export type FrameReview = { releaseId: string | null; languages: FrameProgress[] }

type Counts = { language: string; id: string; approved: number; unapproved: number; missing: number }

/** How far people have got with the fixed texts of the pages, by language; before they have begun, what there is. */
export async function frameProgress(actor: Actor): Promise<FrameReview> {
  mustBeAllowed(actor, 'frame.read')
  const languages = frameLanguages.filter((language) => language !== 'en')
  const begun = await frameRelease(database)
  if (!begun) return { releaseId: null, languages: languages.map(unbegun) }
  const rows = await database.$queryRaw<Counts[]>`
    SELECT localisation.language, localisation.id,
      count(*) FILTER (WHERE translation.state = 'approved')::int AS approved,
      count(*) FILTER (WHERE translation.state <> 'approved' AND text <> '')::int AS unapproved,
      count(*) FILTER (WHERE translation.state <> 'approved' AND text = '')::int AS missing
    FROM "Release" release
    JOIN "Localisation" localisation ON localisation."releaseId" = release.id
    JOIN "Translation" translation ON translation."localisationId" = localisation.id AND translation.words IS NOT NULL
    WHERE release.kind = 'frame'
    GROUP BY 1, 2 ORDER BY 1`
  const release = { restricted: false, isFrame: true, languages, namedPeople: [] }
  return {
    releaseId: begun.id,
    languages: rows.map(({ id, language, ...counts }) => ({
      ...counts,
      language,
      texts: counts.approved + counts.unapproved + counts.missing,
      localisationId: may(actor, 'work.read', { release, language }) ? id : null,
    })),
  }
}

function unbegun(language: string): FrameProgress {
  const own = (frameTexts as Record<string, Record<string, string>>)[language] ?? {}
  const keys = frameSegments().filter(({ key }) => isOf(key, language))
  const unapproved = keys.filter(({ key }) => key in own).length
  return {
    ...{ language, texts: keys.length, approved: 0, unapproved, missing: keys.length - unapproved },
    localisationId: null,
  }
}
