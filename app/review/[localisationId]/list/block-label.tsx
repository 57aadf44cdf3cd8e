'use client'

import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writingOf } from '@/app/i18n/languages'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { withoutCodes } from '@/workflow/text/inline-code'
import type { Places } from '@/app/review/[localisationId]/segments/segment-store'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

type Props = { segment: OpenSegment; places: Places; first: boolean }

/** How far beyond its last sentence a quotation's speaker is looked for. */
const nearby = 12

/** A segment's number, and what it stands in, said once for each block; beside a quotation, who says it. */
export function BlockLabel({ segment, places, first }: Props) {
  const { source } = useWorkspace()
  const { t, i18n } = useTranslation('review')
  const number = useMemo(() => new Intl.NumberFormat(writingOf(i18n.language)), [i18n.language])
  const { part, kind, place, joined } = segment
  const speaker = first && kind === 'quotation' && part === null ? speakerOf(segment, places) : undefined
  return (
    <div className={styles.block}>
      <span className={styles.number}>
        {joined.length === 0
          ? number.format(place + 1)
          : number.formatRange(place + 1, place + 1 + joined.length)}
      </span>
      {first && part === null && kind === 'paragraph' && <Paragraph />}
      {first && (part !== null || kind !== 'paragraph') && t(`block.${part ?? kind}`)}
      {speaker && (
        <span className={styles.speaker} lang={source.tag} dir={source.dir}>
          {withoutCodes(speaker.source.text).trim()}
        </span>
      )}
    </div>
  )
}

const speakerOf = ({ place, context }: OpenSegment, places: Places): OpenSegment | undefined =>
  context.group === undefined
    ? undefined
    : places
        .slice(place + 1, place + nearby)
        .find((other) => other?.part === 'speaker' && other.context.group === context.group)

/** What most of a release is takes no room beside what is not. */
function Paragraph() {
  const { t } = useTranslation('review')
  return (
    <>
      <span aria-hidden>¶</span>
      <VisuallyHidden>{t('block.paragraph')}</VisuallyHidden>
    </>
  )
}
