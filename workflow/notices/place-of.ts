import type { NoticeRow } from './notice-rows'

type Place = Pick<NoticeRow, 'kind' | 'releaseId' | 'isFrame' | 'localisationId' | 'translationId' | 'work'>

/** The page a notice leads to: the sentence, the work, or where it is answered. */
export function placeOf({ kind, releaseId, isFrame, localisationId, translationId, work }: Place): string {
  if (kind === 'reported') return `/desk/releases/${releaseId}/reports`
  if (!localisationId && isFrame) return '/settings/frame#questions'
  if (!localisationId)
    return `/desk/releases/${releaseId}${kind === 'asked' || kind === 'answered' ? '/questions' : ''}`
  const asked = new URLSearchParams({
    ...(work && { work }),
    ...(translationId && { segment: translationId }),
  })
  return `/review/${localisationId}${asked.size > 0 ? `?${asked}` : ''}`
}
