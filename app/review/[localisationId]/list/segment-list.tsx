'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BlockLabel } from './block-label'
import bulkStyles from '@/app/review/[localisationId]/bulk/bulk.module.css'
import { SelectBox } from '@/app/review/[localisationId]/bulk/select-box'
import { useIsSelecting } from '@/app/review/[localisationId]/bulk/selection-store'
import { CurrentSegment } from '@/app/review/[localisationId]/current/current-segment'
import { useLooks } from '@/app/review/[localisationId]/deeds/use-looks'
import { PlaceholderRow } from './placeholder-row'
import { usePlaces } from '@/app/review/[localisationId]/segments/segment-store'
import { SegmentRow } from './segment-row'
import styles from '@/app/review/[localisationId]/current/segment.module.css'
import type { Anchor } from './use-anchor'
import type { Filtering } from '@/app/review/[localisationId]/filter/use-filter'
import { useVirtualList } from './use-virtual-list'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'
import workspaceStyles from '@/app/review/[localisationId]/workspace.module.css'

type Props = { filtering: Filtering; anchor: Anchor }

/**
 * The segments under one another, the current one grown in its place. Those far from the window are not drawn; rows keep
 * their own height, and what is missing before one stands as its margin.
 */
export function SegmentList({ filtering, anchor }: Props) {
  const { t } = useTranslation('review')
  const { source, target, store, deeds, currentId } = useWorkspace()
  const places = usePlaces(store)
  const { shown } = filtering
  const { list, rows, end } = useVirtualList({ places, shown, anchor })
  useLooks(list)
  const isSelecting = useIsSelecting(deeds.selection)
  return (
    <div className={workspaceStyles.list}>
      {places.length === 0 && <Text>{t('workspace.nothing')}</Text>}
      <div className={workspaceStyles.heads} aria-hidden>
        <span />
        <span>{source.name}</span>
        <span>{target.name}</span>
        <span />
      </div>
      <ol
        ref={list}
        className={workspaceStyles.segments}
        aria-label={t('workspace.segments')}
        style={{ paddingBlockEnd: end }}
      >
        {rows.map(({ index, key, gap, measure }) => {
          const place = shown[index]!
          const segment = places[place]
          const isFirst = segment?.block !== places[shown[index - 1] ?? -1]?.block
          const isCurrent = segment !== undefined && segment.translationId === currentId
          return (
            <li
              key={key}
              ref={measure}
              data-index={index}
              id={segment && `sentence-${segment.translationId}`}
              className={styles.row}
              data-state={segment?.state}
              data-kind={segment?.kind}
              data-part={segment?.part ?? undefined}
              data-depth={segment?.context.list?.depth}
              data-first={isFirst || undefined}
              data-current={isCurrent || undefined}
              aria-current={isCurrent || undefined}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              style={{ marginBlockStart: gap }}
            >
              {!segment && <PlaceholderRow place={place} />}
              {segment && !isSelecting && <BlockLabel segment={segment} places={places} first={isFirst} />}
              {segment && isSelecting && (
                <div className={bulkStyles.lead}>
                  <SelectBox segment={segment} />
                  <BlockLabel segment={segment} places={places} first={isFirst} />
                </div>
              )}
              {isCurrent && <CurrentSegment />}
              {segment && !isCurrent && <SegmentRow segment={segment} />}
            </li>
          )
        })}
      </ol>
      {filtering.isFiltering && filtering.found === 0 && filtering.isWhole && (
        <Group mt="sm">
          <Text>{t('filter.none')}</Text>
          <Button size="compact-sm" variant="default" onClick={filtering.clear}>
            {t('filter.showAll')}
          </Button>
        </Group>
      )}
    </div>
  )
}
