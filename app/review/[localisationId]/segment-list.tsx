'use client'

import { Button, Group, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { CurrentSegment } from './current-segment'
import { Rows } from './rows'
import rowStyles from './segment.module.css'
import { useWorkspace } from './workspace-context'
import styles from './workspace.module.css'

type Props = {
  segments: OpenSegment[]
  /** Those that pass the filter, and the current one. */
  shown: OpenSegment[]
  isFiltered: boolean
  onShowAll: () => void
}

/** The segments under one another, the current one grown in its place. */
export function SegmentList({ segments, shown, isFiltered, onShowAll }: Props) {
  const { t } = useTranslation('review')
  const { work, source, target, knowledge, store, typed, open, currentId, choose } = useWorkspace()
  const { before, after } = useMemo(() => {
    const at = shown.findIndex((one) => one.translationId === currentId)
    return { before: shown.slice(0, Math.max(0, at)), after: shown.slice(at + 1) }
  }, [currentId, shown])
  const current = shown.find((one) => one.translationId === currentId) ?? null
  const numbers = useMemo(
    () => new Map(segments.map(({ translationId }) => [translationId, store.placeOf(translationId) + 1])),
    [segments, store],
  )
  // What the other rows show of what is typed: as it was when the segment was left.
  const [settled, setSettled] = useState(typed.all)
  useEffect(() => setSettled(typed.all()), [currentId, segments, typed])
  useEffect(() => {
    if (currentId) document.getElementById(`sentence-${currentId}`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const side = { work, source, target, knowledge }
  return (
    <>
      {open.total === 0 && <Text>{t('workspace.nothing')}</Text>}
      <div className={styles.list}>
        <div className={styles.heads} aria-hidden>
          <span />
          <span>{source.name}</span>
          <span>{target.name}</span>
          <span />
        </div>
        <ol className={styles.segments} aria-label={t('workspace.segments')}>
          <Rows
            {...side}
            segments={before}
            blockBefore={undefined}
            numbers={numbers}
            typed={settled}
            onChoose={choose}
          />
          {current && (
            <li
              key={current.translationId}
              className={rowStyles.row}
              id={`sentence-${current.translationId}`}
              data-state={current.state}
              data-current
              aria-current="true"
            >
              <CurrentSegment first={before.at(-1)?.block !== current.block} />
            </li>
          )}
          <Rows
            {...side}
            segments={after}
            blockBefore={current?.block}
            numbers={numbers}
            typed={settled}
            onChoose={choose}
          />
        </ol>
      </div>
      {isFiltered && shown.every((one) => one.translationId === currentId) && (
        <Group>
          <Text>{t('filter.none')}</Text>
          <Button size="compact-sm" variant="default" onClick={onShowAll}>
            {t('filter.showAll')}
          </Button>
        </Group>
      )}
    </>
  )
}
