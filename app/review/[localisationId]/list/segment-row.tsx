'use client'

import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnCategory } from '@/workflow/review/return-categories'
import type { OpenSegment } from '@/workflow/review/segments-of'
import type { Work } from '@/workflow/review/work'
import { findingsOf } from '@/app/review/[localisationId]/text/check-typed'
import { CodedWords } from '@/app/review/[localisationId]/text/coded-words'
import { DraftChanges } from '@/app/review/[localisationId]/text/draft-changes'
import { SourceWords } from '@/app/review/[localisationId]/joining/source-words'
import { isChanged } from '@/app/review/[localisationId]/text/is-changed'
import { PluralNote } from '@/app/review/[localisationId]/text/plural-note'
import { NewsMark } from './news-mark'
import { Provenance } from './provenance'
import type { News } from '@/app/review/[localisationId]/segments/segment-news'
import { useNews } from '@/app/review/[localisationId]/segments/segment-store'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import type { Side } from '@/app/review/[localisationId]/side'
import { StateMark } from './state-mark'
import { useTyped } from '@/app/review/[localisationId]/kept/typed-store'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import type { Checking } from '@/app/review/[localisationId]/text/use-knowledge'

/** A segment that is not being worked on: source and target side by side, what was changed marked. */
export function SegmentRow({ segment }: { segment: OpenSegment }) {
  const { work, source, target, knowledge, typed, store, claiming, choose } = useWorkspace()
  const copy = useTyped(typed, segment.translationId)
  const news = useNews(store, segment.translationId)
  const claim = segment.run > 0 ? claiming.claimOf(segment.run) : null
  const heldBy = claim?.whose === 'other' ? claim.heldBy : null
  const sides = { work, source, target, knowledge }
  return <Row {...sides} segment={segment} typed={copy?.text} news={news} heldBy={heldBy} onChoose={choose} />
}

type RowProps = {
  segment: OpenSegment
  /** What the person has typed, if anything. */
  typed: string | undefined
  news: News | undefined
  /** Whose run of a shared localisation it is in, where it is not this person's. */
  heldBy: string | null
  work: Work
  source: Side
  target: Side
  knowledge: Checking | null
  onChoose: (id: string) => void
}

const Row = memo(function Row(props: RowProps) {
  const { segment, typed, news, heldBy, work, source, target, knowledge, onChoose } = props
  const { t } = useTranslation('review')
  const text = typed ?? segment.text
  const { codes } = segment.source
  const found = useMemo(() => findingsOf({ segment, typed, knowledge }), [knowledge, segment, typed])
  const compared = work === 'review' && isChanged(segment.draftText, text)
  return (
    <>
      <div className={styles.source} data-side="source" lang={source.tag} dir={source.dir}>
        <SourceWords segment={segment} />
      </div>
      <button
        type="button"
        className={styles.target}
        lang={target.tag}
        dir={target.dir}
        aria-label={text === '' ? t('workspace.editEmpty', { number: segment.place + 1 }) : undefined}
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
        <PluralNote segment={segment} />
        <NewsMark news={news} />
        {heldBy !== null && <span className={styles.provenance}>{t('claim.with', { name: heldBy })}</span>}
        {found.length > 0 && (
          <span className={styles.foundCount}>{t('finding.count', { count: found.length })}</span>
        )}
        {segment.openComments > 0 && (
          <span className={styles.provenance}>{t('openComments', { count: segment.openComments })}</span>
        )}
        {segment.sentBack && segment.state === 'changes_requested' && (
          <span className={styles.provenance}>
            {t(`category.${segment.sentBack.category as ReturnCategory}`)}
          </span>
        )}
        <Provenance segment={segment} brief />
      </div>
    </>
  )
})
