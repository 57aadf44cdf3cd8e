import { z } from 'zod'
import type { ReviewRule } from '@/prisma/generated/client'
import type { Actor } from '@/workflow/release/actor'
import { may, mustBeAllowed } from '@/workflow/release/policy'
import { localisationSubject } from '@/workflow/release/subject'
import { titlesOf } from '@/workflow/release/title'
import { holdersOf } from './holders-of'
import type { WorkHolder } from './holders-of'
import { mendingOf } from './mending-of'
import type { Mending } from './mending-of'
import { outlineOf } from './outline-of'
import type { Outline } from './outline-of'
import { reviewRuleOf } from './review-rule'
import { segmentsOf } from './segments-of'
import type { OpenSegment } from './segments-of'
import { standingOf } from './standing-of'
import type { Standing } from './standing-of'
import { segmentsAtFirst, takeDeed, works } from './work'
import type { Work } from './work'

export const openWorkInput = z.object({
  localisationId: z.uuid(),
  /** The work somebody came to do; without it, or where it is not theirs, the first that is. */
  work: z.enum(works).optional().catch(undefined),
  /** The translation they were led to. An address may name anything: what is none leads to none. */
  translationId: z.uuid().optional().catch(undefined),
  /** The part they took, where they have more than one. */
  run: z.coerce.number().int().min(0).optional().catch(undefined),
})

export type { ReviewRule, WorkHolder }

export type OpenWork = Standing & {
  localisationId: string
  releaseId: string
  title: string
  /** Fixed texts of the pages: nobody previews them, and who brings them to review answers what is asked. */
  isFrame: boolean
  language: string
  reviewRule: ReviewRule
  holders: WorkHolder[]
  /** A correction of this language alone is open: what is approved may have to be mended. */
  mending: Mending | null
  /** What this person may do here. */
  may: Record<Work, boolean>
  work: Work
  outline: Outline
  /** Those around the place to begin at; the others are asked for part by part (segment-part.ts). */
  segments: OpenSegment[]
}

/** What a person needs to begin work on one localisation. Neither queries nor texts grow with its length. */
export async function openWork(
  actor: Actor,
  { localisationId, work: asked, translationId, run }: z.infer<typeof openWorkInput>,
): Promise<OpenWork> {
  const { releaseId, ...subject } = await localisationSubject(localisationId)
  mustBeAllowed(actor, 'work.read', subject)
  const { language } = subject
  const allowed = {
    translate: may(actor, takeDeed.translate, subject),
    review: may(actor, takeDeed.review, subject),
  }
  const work = asked && allowed[asked] ? asked : allowed.translate ? 'translate' : 'review'
  const [standing, holders, titles, reviewRule, mending] = await Promise.all([
    standingOf(releaseId),
    holdersOf(actor, localisationId),
    titlesOf([releaseId]),
    reviewRuleOf(language),
    mendingOf(localisationId),
  ])
  const { sourceLanguage, revision } = standing
  const about = { localisationId, releaseId, revisionNumber: revision, sourceLanguage, language }
  const own = holders.find((holder) => holder.mine && holder.work === work)
  const outline = await outlineOf(actor, about, {
    work,
    wanted: translationId ?? null,
    run: run ?? own?.run ?? null,
  })
  const { segments } = await segmentsOf(actor, about, firstPart(outline))
  return {
    ...standing,
    localisationId,
    releaseId,
    title: titles.get(releaseId) ?? '',
    isFrame: subject.release?.isFrame ?? false,
    language,
    reviewRule,
    holders,
    mending,
    may: allowed,
    work,
    outline,
    segments,
  }
}

/** A third before the place to begin at, the rest after it. */
function firstPart({ begin, total }: Outline): { from: number; limit: number } {
  const last = Math.max(0, total - segmentsAtFirst)
  return { from: Math.min(last, Math.max(0, begin - segmentsAtFirst / 3)), limit: segmentsAtFirst }
}
