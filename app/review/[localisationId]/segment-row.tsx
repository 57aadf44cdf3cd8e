'use client'

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Knowledge } from '@/workflow/checks/knowledge'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { BlockLabel } from './block-label'
import { findingsOf } from './check-typed'
import { CodedWords } from './coded-words'
import { DraftChanges } from './draft-changes'
import { Provenance } from './provenance'
import { isChanged } from './is-changed'
import styles from './segment.module.css'
import { StateMark } from './state-mark'
import { mayEdit } from './deed-for'
import type { Side } from './side'

export type RowProps = {
  segment: OpenSegment
  /** From 1, in the release. */
  number: number
  /** The first sentence of its block, which names the block. */
  first: boolean
  /** What the person has typed, if anything. */
  typed: string | undefined
  work: Work
  source: Side
  target: Side
  knowledge: Knowledge | null
  onChoose: (id: string) => void
}

/** A sentence that is not being worked on: source and target side by side, what was changed marked. */
export const SegmentRow = memo(function SegmentRow(props: RowProps) {
  const { segment, number, typed, work, source, target, onChoose } = props
  const { t } = useTranslation('review')
  const text = typed ?? segment.text
  const { codes } = segment.source
  const found = findingsOf(props)
  const compared = work === 'review' && isChanged(segment.draftText, text)
  return (
    <li className={styles.row} id={`sentence-${segment.translationId}`} data-state={segment.state}>
      <BlockLabel segment={segment} first={props.first} />
      <div className={styles.source} data-side="source" lang={source.tag} dir={source.dir}>
        <CodedWords text={segment.source.text} codes={codes} />
      </div>
      <button
        type="button"
        className={styles.target}
        lang={target.tag}
        dir={target.dir}
        disabled={!mayEdit(segment, work)}
        aria-label={text === '' ? t('workspace.editEmpty', { number }) : undefined}
        onClick={() => onChoose(segment.translationId)}
      >
        {text === '' ? (
          <span className={styles.empty}>{t('workspace.empty')}</span>
        ) : compared ? (
          <DraftChanges
            before={segment.draftText!}
            after={text}
            codes={codes}
            language={target.tag}
            onlyAfter
          />
        ) : (
          <CodedWords text={text} codes={codes} findings={found} />
        )}
      </button>
      <div className={styles.edge}>
        <StateMark state={segment.state} />
        {found.length > 0 && (
          <span className={styles.foundCount}>{t('finding.count', { count: found.length })}</span>
        )}
        {segment.sentBack && segment.state === 'changes_requested' && (
          <span className={styles.provenance}>
            {t(`category.${segment.sentBack.category as ReturnCategory}`)}
          </span>
        )}
        <Provenance segment={segment} brief />
      </div>
    </li>
  )
})
