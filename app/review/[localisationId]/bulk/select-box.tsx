'use client'

import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { useIsPicked } from './selection-store'

/** Picks a segment; with Shift, all from the one picked before up to it. */
export function SelectBox({ segment }: { segment: OpenSegment }) {
  const { t } = useTranslation('review')
  const { deeds, shownNow } = useWorkspace()
  const { selection } = deeds
  const { translationId: id, place } = segment
  const isPicked = useIsPicked(selection, id)
  const between = (from: string, to: string): string[] => {
    const ids = shownNow().map(({ translationId }) => translationId)
    const [first, last] = [ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b)
    return first! < 0 ? [] : ids.slice(first, last! + 1)
  }
  if (segment.joinedTo !== null) return null
  return (
    <Checkbox
      size="xs"
      aria-label={t('select.one', { number: place + 1 })}
      checked={isPicked}
      // The click of a key says whether Shift was held, too.
      onClick={({ shiftKey }) => selection.toggle(id, shiftKey ? between : null)}
      onChange={() => {}}
    />
  )
}
