import type { NoticeRow } from './notice-rows'

type Place = Pick<NoticeRow, 'kind' | 'releaseId' | 'localisationId' | 'translationId' | 'work'>

/** The page a notice leads to: the sentence, the work, or where the officers answer. */
export function placeOf({ kind, releaseId, localisationId, translationId, work }: Place): string {
  if (kind === 'reported') return `/desk/releases/${releaseId}/reports`
  if (!localisationId)
    return `/desk/releases/${releaseId}${kind === 'asked' || kind === 'answered' ? '/questions' : ''}`
  const asked = new URLSearchParams({
    ...(work && { work }),
    ...(translationId && { segment: translationId }),
  })
  return `/review/${localisationId}${asked.size > 0 ? `?${asked}` : ''}`
}
