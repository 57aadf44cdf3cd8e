'use client'

import { useTranslation } from 'react-i18next'
import { useCurrent } from './current-context'
import { DraftChanges } from '@/app/review/[localisationId]/text/draft-changes'
import { isChanged } from '@/app/review/[localisationId]/text/is-changed'
import textStyles from '@/app/review/[localisationId]/text/text.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What was changed: since this reviewer last looked, against the draft, and by the reviewer who approved. */
export function TextChanges() {
  const { work } = useWorkspace()
  const { segment, text, edited } = useCurrent()
  const { draftText, confirmedText, seen } = segment
  return (
    <>
      {work === 'review' && seen !== null && seen.text !== null && (
        <Change label="seenChanges" before={seen.text} after={text} />
      )}
      {isChanged(draftText, text) && (work === 'review' || edited) && (
        <Change label="draftChanges" before={draftText} after={text} />
      )}
      {confirmedText !== null && (
        <Change label="confirmedChanges" before={confirmedText} after={segment.text} />
      )}
    </>
  )
}

type ChangeProps = {
  label: 'draftChanges' | 'confirmedChanges' | 'seenChanges'
  before: string
  after: string
}

function Change({ label, before, after }: ChangeProps) {
  const { target } = useWorkspace()
  const { segment } = useCurrent()
  const { t } = useTranslation('review')
  return (
    <div className={textStyles.changes}>
      <div className={textStyles.changesLabel}>{t(label)}</div>
      <div lang={target.tag} dir={target.dir}>
        <DraftChanges before={before} after={after} codes={segment.source.codes} language={target.tag} />
      </div>
    </div>
  )
}
