import { database } from '@/platform/database'
import type { Translation } from '@/prisma/generated/client'
import type { Subject } from '@/workflow/release/policy'
import { Refusal } from '@/workflow/release/refusal'
import { accessFields, accessOf } from '@/workflow/release/subject'
import type { CodedText, InlineCode } from '@/workflow/text/inline-code'

/** A translation as it stands, with the source it must render. */
export type LoadedTranslation = {
  translation: Translation
  localisationId: string
  releaseId: string
  language: string
  sourceLanguage: string
  /** What the current revision says there; null where it no longer has the segment. */
  source: (CodedText & { version: number }) | null
  subject: Subject
}

const localisation = {
  select: {
    id: true,
    language: true,
    release: { select: { id: true, sourceLanguage: true, currentRevision: true, ...accessFields } },
  },
} as const

/** @throws Refusal `not_found` */
export async function loadTranslation(id: string): Promise<LoadedTranslation> {
  const row = await database.translation.findUnique({ where: { id }, include: { localisation } })
  if (!row) throw new Refusal('not_found')
  const { localisation: found, ...translation } = row
  const { release, language } = found
  const placement = await database.placement.findFirst({
    where: {
      segmentId: translation.segmentId,
      block: { revision: { releaseId: release.id, number: release.currentRevision } },
    },
    select: { source: true },
  })
  const source = placement && {
    text: placement.source.text,
    codes: placement.source.codes as InlineCode[],
    version: placement.source.version,
  }
  return {
    translation,
    localisationId: found.id,
    releaseId: release.id,
    language,
    sourceLanguage: release.sourceLanguage,
    source,
    subject: { release: accessOf(release), language, confirmedById: translation.confirmedById },
  }
}
