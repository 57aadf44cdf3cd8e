'use client'

import type { ReactNode } from 'react'
import { useObserved } from '@/app/components/observed'
import type { OwnKeys } from '@/workflow/people/workspace-keys'
import type { OpenWork } from '@/workflow/review/open-work'
import type { OpenSegment } from '@/workflow/review/segments-of'
import { ListTools } from './bulk/list-tools'
import { SelectionBar } from './bulk/selection-bar'
import { ClaimNotice } from './kept/claim-notice'
import { Current } from './current/current'
import { Dialogs } from './dialogs'
import { FilterBar } from './filter/filter-bar'
import { noFilter } from './filter/filter'
import { progressOf } from './segments/progress-of'
import { SaidLine } from './deeds/said-line'
import { SegmentList } from './list/segment-list'
import type { Side } from './side'
import { SidePanel } from './panels/side-panel'
import { SourceNotice } from './segments/source-notice'
import { useHeightAs } from './list/use-height-as'
import { useKeyboardInset } from './current/use-keyboard-inset'
import { useWorkspaceParts } from './use-workspace-parts'
import { WorkEnd } from './work-end'
import { WorkHeader } from './work-header'
import { WorkspaceContext } from './workspace-context'
import styles from './workspace.module.css'

type Props = { open: OpenWork; personId: string; ownKeys: OwnKeys; source: Side; target: Side }

/** Translating or reviewing one localisation: every segment beside its source, one of them being worked on. */
export function Workspace(props: Props) {
  const head = useHeightAs<HTMLDivElement>('--head')
  const over = useHeightAs<HTMLDivElement>('--over')
  const { parts, current, next, filtering, anchor, fresh } = useWorkspaceParts(props)
  const { open, work, store, claiming, isPanelShown } = parts
  useKeyboardInset()
  const { all, waiting } = progressOf(useObserved(store.counts), work)
  return (
    <WorkspaceContext value={parts}>
      <div className={styles.workspace}>
        <div ref={head} className={styles.head}>
          <WorkHeader />
          <div className={styles.bar}>
            <FilterBar filtering={filtering} />
            <ListTools />
          </div>
        </div>
        <div ref={over} className={styles.over}>
          <SaidLine />
          <ClaimNotice
            claim={claiming.claimOf(current?.run ?? 0)}
            minutesLeft={claiming.minutesLeft}
            onKeep={() => void claiming.renew()}
          />
          <SourceNotice
            change={fresh.change}
            onShow={() => filtering.choose({ ...noFilter, changed: 'source' })}
            onClose={fresh.dismissChange}
          />
          <SelectionBar />
        </div>
        <MaybeCurrent segment={current} next={next}>
          <div className={styles.columns} data-side={isPanelShown ? 'shown' : 'hidden'}>
            <SegmentList filtering={filtering} anchor={anchor} />
            <SidePanel />
          </div>
        </MaybeCurrent>
        {all > 0 && waiting === 0 && <WorkEnd work={work} reviewRule={open.reviewRule} />}
        <Dialogs />
      </div>
    </WorkspaceContext>
  )
}

type Around = { segment: OpenSegment | undefined; next: string | undefined; children: ReactNode }

const MaybeCurrent = ({ segment, next, children }: Around) =>
  segment ? (
    <Current segment={segment} next={next}>
      {children}
    </Current>
  ) : (
    children
  )
