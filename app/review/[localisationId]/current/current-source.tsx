'use client'

import { useTranslation } from 'react-i18next'
import { useCurrent } from './current-context'
import { DraftChanges } from '@/app/review/[localisationId]/text/draft-changes'
import { PluralNote, pluralNoteId } from '@/app/review/[localisationId]/text/plural-note'
import { SourceWords } from '@/app/review/[localisationId]/joining/source-words'
import styles from './segment.module.css'
import textStyles from '@/app/review/[localisationId]/text/text.module.css'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** What is to be said, and what the source said before where the translation still says that or a slip of the pen was
 * mended under it. */
export function CurrentSource() {
  const { source } = useWorkspace()
  const { segment } = useCurrent()
  const { t } = useTranslation('review')
  const { text, codes } = segment.source
  const before = segment.oldSource ?? segment.mendedFrom
  return (
    <div className={styles.source} data-side="source" lang={source.tag} dir={source.dir}>
      <SourceWords segment={segment} />
      {segment.countsTo && (
        <div>
          <PluralNote segment={segment} id={pluralNoteId(segment)} />
        </div>
      )}
      {before !== null && (
        <div className={textStyles.changes}>
          <div className={textStyles.changesLabel}>
            {t(segment.oldSource === null ? 'mendedSource' : 'oldSource')}
          </div>
          <DraftChanges before={before} after={text} codes={codes} language={source.tag} />
        </div>
      )}
    </div>
  )
}
