'use client'

import { IdenticalNotice } from '@/app/review/[localisationId]/bulk/identical-notice'
import { CurrentNotices } from './current-notices'
import { CurrentSource } from './current-source'
import { CurrentTarget } from './current-target'
import { DeedHint } from './deed-hint'
import { DeedsBar } from './deeds-bar'
import { EditWhy } from './edit-why'
import { FindingList } from './finding-list'
import { useCurrent } from './current-context'
import { pluralNoteId } from '@/app/review/[localisationId]/text/plural-note'
import { Provenance } from '@/app/review/[localisationId]/list/provenance'
import styles from './segment.module.css'
import { StateMark } from '@/app/review/[localisationId]/list/state-mark'
import { TextChanges } from './text-changes'
import { useWorkspace } from '@/app/review/[localisationId]/workspace-context'

/** The segment being worked on, grown in place: source, target, what was found, what changed, and the deeds. */
export function CurrentSegment() {
  const { keys } = useWorkspace()
  const { segment, edited, findings, mayWrite, mayDismiss, acts } = useCurrent()
  const { codes } = segment.source
  const findingsId = `findings-${segment.translationId}`
  return (
    <>
      <CurrentSource />
      <div className={styles.work}>
        <CurrentNotices />
        <CurrentTarget
          describedBy={segment.countsTo ? `${pluralNoteId(segment)} ${findingsId}` : findingsId}
        />
        <TextChanges />
        <FindingList
          id={findingsId}
          findings={findings}
          dismissed={edited ? [] : segment.dismissed}
          codes={codes}
          keys={{ fix: keys.fix[0]!, dismiss: keys.dismiss[0]! }}
          onFix={mayWrite ? acts.mend : null}
          onDismiss={mayDismiss ? acts.dismiss : null}
          onUndismiss={mayDismiss && segment.state !== 'approved' ? acts.undismiss : null}
        />
        <DeedHint />
        <EditWhy />
        <IdenticalNotice />
        <DeedsBar />
      </div>
      <div className={styles.edge}>
        <StateMark state={segment.state} />
        <Provenance segment={segment} />
      </div>
    </>
  )
}
